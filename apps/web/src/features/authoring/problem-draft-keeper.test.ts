import type { ProblemDraftSource } from '@codenova/contracts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ApiFailure, ApiResult } from '../../lib/api-client.ts';
import { createTurns } from '../../lib/turns.ts';
import { type KeptDraft, keptDraft } from './kept-draft.ts';
import { newDraft } from './new-draft.ts';
import { createProblemDraftKeeper, type DraftText } from './problem-draft-keeper.ts';

const source = newDraft('sums', 'Sums', { statement: 'Add.', caseName: 'one', explanation: 'So.' });
const at = '2026-01-01T12:00:00.000Z';

const refusal = (part: Partial<ApiFailure>): ApiFailure => ({
  ok: false,
  reason: 'refused',
  status: 400,
  type: 'validation',
  title: '',
  detail: 'no',
  fields: {},
  ...part,
});

/** The api's drafts, as it keeps them: over the revision that was seen and no other. */
function server(first: DraftText) {
  let stored = first;
  let failing: ApiFailure | undefined;
  const sent: { keepalive: boolean; title: string }[] = [];
  const state = () => ({ slug: 'sums', ...stored, baseVersion: null, updatedAt: at });
  return {
    sent,
    stored: () => stored,
    isThere: () => stored.revision > 0,
    fail: (failure: ApiFailure | undefined) => {
      failing = failure;
    },
    write: (next: ProblemDraftSource) => {
      stored = { source: next, revision: stored.revision + 1 };
    },
    /** A moment later, as over a network. */
    async read(): Promise<ApiResult<DraftText>> {
      await Promise.resolve();
      return failing ?? { ok: true, value: state() };
    },
    async send(draft: DraftText, { keepalive }: { keepalive: boolean }) {
      sent.push({ keepalive, title: draft.source.title });
      if (failing) return failing;
      const saved = draft.revision === stored.revision;
      if (saved) stored = { source: draft.source, revision: draft.revision + 1 };
      return { ok: true, value: { saved, draft: state() } } satisfies ApiResult<unknown>;
    },
  };
}

/** What the device keeps, through its JSON. */
function device(first?: KeptDraft) {
  const items = new Map<string, string>();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, text: string) => items.set(key, text),
      removeItem: (key: string) => items.delete(key),
    },
  });
  const kept = keptDraft('person', 'sums');
  if (first) kept.write(first);
  return kept;
}

function opened(first: DraftText = { source, revision: 3 }, before?: KeptDraft) {
  const api = server(first);
  const kept = device(before);
  const keeper = createProblemDraftKeeper({ ...api, first, kept, inTurn: createTurns() });
  keeper.open();
  return { api, kept, keeper };
}

const limitsText = { field: 'limits', text: '{' } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a change is saved soon, and nothing stays on the device', async () => {
  const { api, kept, keeper } = opened();
  keeper.change({ title: 'A' });
  expect([keeper.view().saving.state, keeper.isUnsaved()]).toEqual(['waiting', true]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(api.stored()).toMatchObject({ source: { title: 'A' }, revision: 4 });
  expect([keeper.view().saving.state, keeper.isUnsaved(), kept.read()]).toEqual(['saved', false, undefined]);
});

test('a page that is left at once saves what was typed last', async () => {
  const { api, kept, keeper } = opened();
  keeper.change({ title: 'A' });
  keeper.close();
  expect(kept.read()?.source.title).toBe('A');
  await vi.advanceTimersByTimeAsync(0);
  expect(api.sent).toEqual([{ keepalive: true, title: 'A' }]);
  expect(kept.read()).toBeUndefined();
});

test('what is too large for a request that outlives its page is sent as any other', async () => {
  const { api, keeper } = opened();
  keeper.change({ statement: 'x'.repeat(70_000) });
  keeper.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(api.sent).toMatchObject([{ keepalive: false }]);
});

test('a page that is left with everything saved, or with a new draft untouched, sends nothing', async () => {
  for (const revision of [3, 0]) {
    const { api, keeper } = opened({ source, revision });
    keeper.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(api.sent).toEqual([]);
  }
});

test('leaving while a save is under way sends what came after it', async () => {
  const { api, keeper } = opened();
  keeper.change({ title: 'A' });
  void keeper.save();
  keeper.change({ title: 'AB' });
  keeper.close();
  await vi.advanceTimersByTimeAsync(0);
  expect(api.stored().source.title).toBe('AB');
});

test('what is refused stays on the device, and is there to be chosen when the page is opened again', async () => {
  const { api, kept, keeper } = opened();
  api.fail(refusal({ fields: { 'source.topics': 'bad' } }));
  keeper.change({ topics: ['No Slug'] });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(keeper.view().saving).toMatchObject({ state: 'refused', fields: { 'source.topics': 'bad' } });
  keeper.close();
  await vi.advanceTimersByTimeAsync(0);

  const again = opened({ source, revision: 3 }, kept.read());
  expect(again.keeper.view()).toMatchObject({
    source: { topics: ['No Slug'] },
    saving: { state: 'conflict', theirs: { revision: 3 } },
    edition: 1,
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(again.api.sent).toEqual([]);
  again.keeper.resolve('mine');
  await vi.advanceTimersByTimeAsync(0);
  expect(again.api.stored()).toMatchObject({ source: { topics: ['No Slug'] }, revision: 4 });
  expect(again.kept.read()).toBeUndefined();
});

test('what was kept is written over nobody: the saved one can be taken', async () => {
  const own = { source: { ...source, title: 'Mine' }, revision: 2, untaken: [], at };
  const { api, kept, keeper } = opened({ source: { ...source, title: 'Theirs' }, revision: 5 }, own);
  expect(keeper.view().saving).toMatchObject({ state: 'conflict', keptAt: at });
  keeper.resolve('theirs');
  expect(keeper.view()).toMatchObject({ source: { title: 'Theirs' }, revision: 5, edition: 2 });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([api.sent, kept.read()]).toEqual([[], undefined]);
});

test('a save that arrived after the page was left is no conflict', () => {
  const { slug, ...rest } = source;
  const own = { source: { ...rest, slug }, revision: 3, untaken: [], at };
  const { kept, keeper } = opened({ source, revision: 4 }, own);
  expect([keeper.view().saving.state, kept.read()]).toEqual(['saved', undefined]);
});

test('nor is one that arrives while the page is opened', async () => {
  const own = { source: { ...source, title: 'Mine' }, revision: 3, untaken: [], at };
  const { api, kept, keeper } = opened({ source, revision: 3 }, own);
  expect(keeper.view().saving.state).toBe('conflict');
  api.write(own.source);
  await vi.advanceTimersByTimeAsync(0);
  expect(keeper.view()).toMatchObject({ source: { title: 'Mine' }, revision: 4, saving: { state: 'saved' } });
  expect(kept.read()).toBeUndefined();
});

test('a page that was made before the last save shows what is saved; what is typed meanwhile stays, and is asked about', async () => {
  for (const typed of [false, true]) {
    const { api, keeper } = opened();
    api.write({ ...source, title: 'Saved at last' });
    if (typed) keeper.change({ statement: 'Typed since.' });
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.view()).toMatchObject(
      typed
        ? {
            source: { title: 'Sums', statement: 'Typed since.' },
            revision: 3,
            edition: 0,
            saving: { state: 'waiting' },
          }
        : { source: { title: 'Saved at last' }, revision: 4, edition: 1, saving: { state: 'saved' } },
    );
    await vi.advanceTimersByTimeAsync(2_000);
    expect(api.sent.length).toBe(typed ? 1 : 0);
    expect(keeper.view().saving).toMatchObject(
      typed ? { state: 'conflict', theirs: { source: { title: 'Saved at last' } } } : { state: 'saved' },
    );
  }
});

test('a page that was made before there was a draft shows the one that was saved since', async () => {
  const { api, keeper } = opened({ source, revision: 0 });
  api.write({ ...source, title: 'Saved at last' });
  await vi.advanceTimersByTimeAsync(0);
  expect(keeper.view()).toMatchObject({ source: { title: 'Saved at last' }, revision: 1, saving: { state: 'saved' } });
});

test('a page that is opened again while the last one still sends waits for that', async () => {
  const api = server({ source, revision: 3 });
  const kept = device();
  const { promise: travelled, resolve: arrive } = Promise.withResolvers<void>();
  const parts = {
    first: { source, revision: 3 },
    kept,
    inTurn: createTurns(),
    isThere: api.isThere,
    read: api.read,
    send: async (...args: Parameters<typeof api.send>) => {
      await travelled;
      return api.send(...args);
    },
  };
  const last = createProblemDraftKeeper(parts);
  last.open();
  last.change({ title: 'Typed at last' });
  last.close();
  const next = createProblemDraftKeeper(parts);
  next.open();
  expect(next.view()).toMatchObject({ source: { title: 'Typed at last' }, saving: { state: 'conflict' } });
  arrive();
  await vi.advanceTimersByTimeAsync(0);
  expect(next.view()).toMatchObject({ source: { title: 'Typed at last' }, revision: 4, saving: { state: 'saved' } });
  expect(kept.read()).toBeUndefined();
});

test('a new draft that never got to the server goes on where it was', async () => {
  const own = { source: { ...source, title: 'Mine' }, revision: 0, untaken: [], at };
  const { api } = opened({ source, revision: 0 }, own);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(api.stored()).toMatchObject({ source: { title: 'Mine' }, revision: 1 });
});

test('of two who write at once neither is lost: theirs replaces every field when it is taken', async () => {
  const { api, kept, keeper } = opened();
  api.write({ ...source, title: 'Theirs' });
  keeper.change({ title: 'Mine' });
  keeper.setUntaken(limitsText, limitsText.text);
  await vi.advanceTimersByTimeAsync(2_000);
  keeper.change({ title: 'Mine too' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(api.sent.length).toBe(1);
  expect(kept.read()?.source.title).toBe('Mine');
  keeper.resolve('theirs');
  expect(keeper.view()).toMatchObject({ source: { title: 'Theirs' }, untaken: [], edition: 1 });
  expect(kept.read()).toBeUndefined();
});

test('without a connection it is tried again until it is there', async () => {
  const { api, kept, keeper } = opened();
  api.fail(refusal({ reason: 'offline', status: 0 }));
  keeper.change({ title: 'A' });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(kept.read()?.source.title).toBe('A');
  api.fail(undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([api.stored().source.title, keeper.view().saving.state, kept.read()]).toEqual(['A', 'saved', undefined]);
});

test('a text that is no value outlives the page, too', async () => {
  const { kept, keeper } = opened();
  keeper.setUntaken(limitsText, limitsText.text);
  expect(keeper.isUnsaved()).toBe(true);
  keeper.close();
  const again = opened({ source, revision: 3 }, kept.read());
  expect(again.keeper.view()).toMatchObject({ untaken: [limitsText], saving: { state: 'saved' }, edition: 1 });
  again.keeper.setUntaken(limitsText, undefined);
  again.keeper.close();
  expect(again.kept.read()).toBeUndefined();
});

test('what another form of the site has kept is no draft', () => {
  const { kept } = opened();
  vi.stubGlobal('window', { localStorage: { getItem: () => '{"source":{"slug":"sums"},"revision":1}' } });
  expect(kept.read()).toBeUndefined();
});
