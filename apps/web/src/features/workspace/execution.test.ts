import type { Submission, SubmissionProgress } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import { type Execution, type ExecutionAction, pollDelayMs, reduceExecution } from './execution.ts';

const id = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const submission = { id, kind: 'run', verdict: 'accepted' } as Submission;

const progress = (state: SubmissionProgress['state'], casesDone?: number, submissionId = id): ExecutionAction => ({
  type: 'progress',
  progress: { submissionId, state, casesDone, casesTotal: casesDone === undefined ? undefined : 9 },
});
const sent: ExecutionAction = { type: 'sent', kind: 'run' };
const accepted: ExecutionAction = { type: 'accepted', id, kind: 'run' };
const failure = { title: 'No', detail: 'because' };

describe('an execution on its way', () => {
  test.each<[string, ExecutionAction[], unknown]>([
    [
      'the usual way',
      [sent, accepted, progress('compiling'), progress('running', 3), { type: 'judged', submission }],
      { phase: 'judged', kind: 'run', submission },
    ],
    [
      'progress before the answer',
      [sent, progress('running', 2), progress('running', 7, other), accepted],
      { phase: 'waiting', progress: { state: 'running', casesDone: 2, casesTotal: 9 } },
    ],
    [
      'progress out of order',
      [sent, accepted, progress('running', 5), progress('running', 4), progress('compiling')],
      { phase: 'waiting', progress: { state: 'running', casesDone: 5 } },
    ],
    [
      'progress of another one',
      [sent, accepted, progress('running', 5, other)],
      { phase: 'waiting', progress: { state: 'queued' } },
    ],
    ['a refusal', [sent, { type: 'refused', failure }], { phase: 'refused', kind: 'run', failure }],
    [
      'a verdict of another one',
      [sent, accepted, { type: 'judged', submission: { ...submission, id: other } }],
      { phase: 'waiting' },
    ],
    [
      'progress after the verdict',
      [sent, accepted, { type: 'judged', submission }, progress('running', 1)],
      { phase: 'judged' },
    ],
    [
      'a new one replaces the old',
      [sent, accepted, { type: 'judged', submission }, { type: 'sent', kind: 'submission' }],
      { phase: 'sending', kind: 'submission' },
    ],
    ['a verdict without waiting', [{ type: 'judged', submission }], { phase: 'idle' }],
    [
      'resumed after a reload',
      [accepted, progress('running', 1)],
      { phase: 'waiting', id, progress: { state: 'running' } },
    ],
  ])('%s', (_name, actions, end) => {
    expect(actions.reduce<Execution>(reduceExecution, { phase: 'idle' })).toMatchObject(end as object);
  });

  test('asks rarely while the socket lives, else with backoff and a bound', () => {
    expect(pollDelayMs(0, true)).toBeGreaterThan(pollDelayMs(0, false));
    expect(pollDelayMs(1, false)).toBeGreaterThan(pollDelayMs(0, false));
    expect(pollDelayMs(50, false)).toBe(6_000);
  });
});
