import type { UserEvent } from '@codenova/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  connected,
  type LiveState,
  type LiveStep,
  onlyLatest,
  received,
  resumed,
  resumeFailed,
  startState,
} from './live-events.ts';

function event(sequence: number): UserEvent {
  return {
    sequence,
    at: '2026-01-01T00:00:00.000Z',
    payload: {
      type: 'submission-judged',
      submissionId: '00000000-0000-4000-8000-000000000000',
      kind: 'run',
      problemSlug: 'two-sum',
      verdict: 'accepted',
      casesPassed: 1,
      casesTotal: 1,
    },
  };
}

type Action =
  | { connect: true }
  | { event: number }
  | { answer: number[]; latest: number; more?: boolean }
  | { unanswered: true };

function step(state: LiveState, action: Action): LiveStep {
  if ('connect' in action) return connected(state);
  if ('event' in action) return received(state, event(action.event));
  if ('unanswered' in action) return { state: resumeFailed(state), deliver: [], askAfter: null };
  return resumed(state, { events: action.answer.map(event), latest: action.latest, more: action.more ?? false });
}

function run(actions: Action[]): { delivered: number[]; asked: number[] } {
  let state = startState;
  const delivered: number[] = [];
  const asked: number[] = [];
  for (const action of actions) {
    const next = step(state, action);
    state = next.state;
    delivered.push(...next.deliver.map(({ sequence }) => sequence));
    if (next.askAfter !== null) asked.push(next.askAfter);
  }
  return { delivered, asked };
}

const ready: Action[] = [{ connect: true }, { answer: [], latest: 5 }];

describe('the order of live events', () => {
  test.each<[string, Action[], number[], number[]]>([
    ['a new page asks only where it stands', [{ connect: true }], [], [onlyLatest]],
    ['in order', [...ready, { event: 6 }, { event: 7 }], [6, 7], [onlyLatest]],
    ['a duplicate', [...ready, { event: 6 }, { event: 6 }, { event: 3 }], [6], [onlyLatest]],
    [
      'a gap is asked for and filled',
      [...ready, { event: 8 }, { answer: [6, 7, 8], latest: 8 }],
      [6, 7, 8],
      [onlyLatest, 5],
    ],
    ['one question at a time', [...ready, { event: 8 }, { event: 9 }], [], [onlyLatest, 5]],
    ['the missing one comes by itself', [...ready, { event: 7 }, { event: 6 }], [6, 7], [onlyLatest, 5]],
    [
      'a reconnect',
      [...ready, { event: 6 }, { connect: true }, { answer: [7, 8], latest: 8 }],
      [6, 7, 8],
      [onlyLatest, 6],
    ],
    ['news during the first question', [{ connect: true }, { event: 6 }, { answer: [], latest: 6 }], [6], [onlyLatest]],
    [
      'news beyond the first answer',
      [{ connect: true }, { event: 7 }, { answer: [], latest: 5 }, { answer: [6, 7], latest: 7 }],
      [6, 7],
      [onlyLatest, 5],
    ],
    [
      'a long absence, page by page',
      [...ready, { connect: true }, { answer: [6, 7], latest: 9, more: true }, { answer: [8, 9], latest: 9 }],
      [6, 7, 8, 9],
      [onlyLatest, 5, 7],
    ],
    [
      'an unanswered question',
      [{ connect: true }, { unanswered: true }, { connect: true }, { answer: [], latest: 0 }, { event: 1 }],
      [1],
      [onlyLatest, onlyLatest],
    ],
    [
      'numbers that began anew',
      [...ready, { connect: true }, { answer: [], latest: 0 }, { event: 1 }],
      [1],
      [onlyLatest, 5],
    ],
  ])('%s', (_name, actions, delivered, asked) => {
    expect(run(actions)).toEqual({ delivered, asked });
  });

  test('whatever is lost, doubled or late, each event is delivered once and in order', () => {
    const total = 12;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: total }), { maxLength: 60 }), (arrivals) => {
        let state = resumed(connected(startState).state, { events: [], latest: 0, more: false }).state;
        const delivered: number[] = [];
        const take = (next: LiveStep) => {
          state = next.state;
          delivered.push(...next.deliver.map(({ sequence }) => sequence));
          // The server knows all; it answers each question with at most three events.
          if (next.askAfter === null) return;
          const after = next.askAfter;
          const missing = Array.from({ length: total - after }, (_, index) => after + 1 + index);
          take(resumed(state, { events: missing.slice(0, 3).map(event), latest: total, more: missing.length > 3 }));
        };
        for (const sequence of arrivals) take(received(state, event(sequence)));
        take(connected(state));
        expect(delivered).toEqual(Array.from({ length: total }, (_, index) => index + 1));
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });
});
