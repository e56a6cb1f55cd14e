import type { ResumeAnswer, UserEvent } from '@codenova/contracts';

/**
 * The order of a person's events, as a pure state: what arrives twice is dropped, what arrives after a gap is
 * held until the missing ones have come, and each step says what to deliver and whether to ask for more.
 */
export type LiveState = {
  /** The last number delivered; null until the server has told where the person stands. */
  last: number | null;
  /** Events beyond a gap, by number. */
  held: UserEvent[];
  /** Whether an answer to `resume` is awaited. */
  asking: boolean;
};

export type LiveStep = {
  state: LiveState;
  deliver: UserEvent[];
  /** The number to `resume` after, or null when nothing is missing. */
  askAfter: number | null;
};

/** Asking after this gives no events, only the newest number: the history of before this page is not wanted. */
export const onlyLatest = 2_147_483_647;

export const startState: LiveState = { last: null, held: [], asking: false };

/** The socket is there (again): ask what was missed. */
export function connected(state: LiveState): LiveStep {
  return { state: { ...state, asking: true }, deliver: [], askAfter: state.last ?? onlyLatest };
}

/** An event came over the socket. */
export function received(state: LiveState, event: UserEvent): LiveStep {
  if (state.last !== null && event.sequence <= state.last) return { state, deliver: [], askAfter: null };
  return settle({ ...state, held: insert(state.held, event) });
}

/** The answer to `resume` came. */
export function resumed(state: LiveState, answer: ResumeAnswer): LiveStep {
  let held = state.held;
  for (const event of answer.events) held = insert(held, event);
  if (answer.more) return settle({ ...state, held, asking: false }, true);
  // Where the server stands lower than we do, its numbers began anew.
  const first = state.last === null || answer.latest < state.last;
  // Held events up to `latest` came while the first answer was under way: they are news all the same.
  const last = first ? Math.min(answer.latest, (held[0]?.sequence ?? answer.latest + 1) - 1) : state.last;
  return settle({ last, held, asking: false });
}

/** The question went unanswered; `connected` asks again. */
export function resumeFailed(state: LiveState): LiveState {
  return { ...state, asking: false };
}

function settle(state: LiveState, askMore = false): LiveStep {
  if (state.last === null) return { state, deliver: [], askAfter: null };
  const deliver: UserEvent[] = [];
  let last = state.last;
  const held = state.held.filter((event) => event.sequence > last);
  while (held[0]?.sequence === last + 1) {
    const next = held.shift() as UserEvent;
    deliver.push(next);
    last = next.sequence;
  }
  const ask = !state.asking && (askMore || held.length > 0);
  return { state: { last, held, asking: state.asking || ask }, deliver, askAfter: ask ? last : null };
}

function insert(held: UserEvent[], event: UserEvent): UserEvent[] {
  if (held.some((other) => other.sequence === event.sequence)) return held;
  return [...held, event].sort((a, b) => a.sequence - b.sequence);
}
