import type { Draft, DraftSaved } from '@codenova/contracts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ApiFailure, ApiResult } from './api-client.ts';
import { createDraftKeeper, type DraftView } from './draft-keeper.ts';
import type { DraftServer } from './draft-server.ts';
import { openPersonsSlot } from './draft-storage.ts';
import { draftKey, parseLocalDraft } from './drafts.ts';
import { apiFailure } from './testing/api-failure.ts';

/** One browser (its storage and the events between its tabs), and one server. */
let stored: Map<string, string>;
let heard: Set<(event: { key: string }) => void>;
let remote: Draft | undefined;
let puts: string[];
let failing: ApiFailure | undefined;
/** Holds answers back until it is called. */
let answer: (() => void) | undefined;

const key = draftKey('ada', 'two-sum', 'python');
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-01-01T12:00:00Z') });
  stored = new Map();
  heard = new Set();
  remote = undefined;
  puts = [];
  failing = undefined;
  answer = undefined;
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => void stored.set(name, text),
    removeItem: (name: string) => void stored.delete(name),
  });
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: (event: { key: string }) => void) => heard.add(listener),
    removeEventListener: (_: string, listener: (event: { key: string }) => void) => heard.delete(listener),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function openServer(): DraftServer {
  let seen: Draft | undefined;
  let isKnown = false;
  return {
    get: () => seen,
    isKnown: () => isKnown,
    isFresh: () => isKnown,
    async refresh() {
      if (failing) return failing;
      seen = remote;
      isKnown = true;
      return { ok: true, value: undefined };
    },
    async save({ languageId, code, revision }): Promise<ApiResult<DraftSaved>> {
      puts.push(code);
      if (answer) await new Promise<void>((resolve) => (answer = resolve));
      if (failing) return failing;
      const saved = revision === (remote?.revision ?? 0);
      if (saved) remote = { languageId, code, revision: revision + 1, updatedAt: new Date().toISOString() };
      seen = remote;
      return { ok: true, value: { saved, draft: remote ?? null } };
    },
  };
}

/** A tab with the problem open. */
async function openTab(userId: string | null = 'ada') {
  const server = openServer();
  const views: DraftView[] = [];
  const before = new Set(heard);
  const keeper = createDraftKeeper({
    slot: openPersonsSlot(userId, 'two-sum', 'python'),
    server: userId ? server : undefined,
    languageId: 'python',
    starter: 'starter',
    show: (view) => views.push(view),
  });
  const own = [...heard].filter((listener) => !before.has(listener));
  keeper.look();
  if (userId) keeper.serverAnswered(await server.refresh());
  const shown = () => views.at(-1);
  return {
    keeper,
    server,
    shown,
    state: () => `${shown()?.code} ${shown()?.place}`,
    /** The others hear of what this tab has written. */
    tell: () => {
      for (const listener of heard) if (!own.includes(listener)) listener({ key });
    },
  };
}

const settled = () => vi.advanceTimersByTimeAsync(2_100);
const kept = (name = key) => parseLocalDraft(stored.get(name) ?? null)?.code;

test('what is typed is on the device at once and on the server soon', async () => {
  const tab = await openTab();
  expect(tab.state()).toBe('starter starter');
  tab.keeper.edit('a', true);
  expect([tab.state(), kept()]).toEqual(['a saving', 'a']);
  tab.keeper.edit('ab', true);
  await settled();
  expect([tab.state(), remote?.code, puts]).toEqual(['ab saved', 'ab', ['ab']]);
});

test('a visitor’s text stays on the device, and comes along', async () => {
  const visitor = await openTab(null);
  visitor.keeper.edit('idea', true);
  expect(visitor.state()).toBe('idea device');
  const tab = await openTab();
  await settled();
  expect([tab.state(), remote?.code]).toEqual(['idea saved', 'idea']);
  expect([...stored.keys()]).toEqual([key]);
});

test('two tabs: what one writes is in the other, whose text then grows from it', async () => {
  const [a, b] = [await openTab(), await openTab()];
  a.keeper.edit('written in A', true);
  a.tell();
  expect(b.state()).toBe('written in A saving');
  await settled();
  a.tell();
  expect([a.state(), b.state(), puts.length]).toEqual(['written in A saved', 'written in A saved', 1]);
  b.keeper.edit('written in A and B', true);
  b.tell();
  await settled();
  b.tell();
  a.tell();
  expect([a.state(), b.state()]).toEqual(['written in A and B saved', 'written in A and B saved']);
  expect([remote?.code, kept()]).toEqual(['written in A and B', 'written in A and B']);
});

test('two tabs: text that was not seen is offered, and both stay until one is chosen', async () => {
  const [a, b] = [await openTab(), await openTab()];
  a.keeper.edit('A', true);
  b.keeper.edit('B', true);
  expect(b.shown()).toMatchObject({ code: 'B', place: 'device', offer: { from: 'device' } });
  expect([kept(), kept(`${key}.aside`)]).toEqual(['B', 'A']);
  b.keeper.edit('B2', true);
  await settled();
  expect([b.shown()?.place, kept(), kept(`${key}.aside`)]).toEqual(['device', 'B2', 'A']);
  b.keeper.answerOffer('server');
  await settled();
  expect([b.state(), b.shown()?.offer, kept(`${key}.aside`)]).toEqual(['A saved', undefined, undefined]);
  expect(remote?.code).toBe('A');
});

test.each([
  ['local', 'B'],
  ['server', 'A'],
] as const)('two devices: the refused save is offered; with %s it is %s', async (use, code) => {
  const b = await openTab();
  remote = { languageId: 'python', code: 'A', revision: 1, updatedAt: '2026-01-01T11:00:00.000Z' };
  b.keeper.edit('B', true);
  await settled();
  expect(b.shown()).toMatchObject({ code: 'B', place: 'device', offer: { from: 'server', newer: 'local' } });
  expect([remote.code, kept()]).toEqual(['A', 'B']);
  b.keeper.edit('B', true);
  expect(b.shown()?.place).toBe('device');
  b.keeper.answerOffer(use);
  await settled();
  expect([b.state(), remote.code]).toEqual([`${code} saved`, code]);
});

test('a tab with nothing unsaved takes what another device has saved', async () => {
  const tab = await openTab();
  tab.keeper.edit('A', true);
  await settled();
  remote = { languageId: 'python', code: 'elsewhere', revision: 2, updatedAt: '2026-01-01T13:00:00.000Z' };
  tab.keeper.serverAnswered(await tab.server.refresh());
  expect(tab.state()).toBe('elsewhere saved');
});

test('a save whose answer is lost is no other’s text', async () => {
  const tab = await openTab();
  tab.keeper.edit('first', true);
  const { save } = tab.server;
  tab.server.save = async ({ languageId, code }) => {
    remote = { languageId, code, revision: 1, updatedAt: new Date().toISOString() };
    return apiFailure(0, 'offline');
  };
  await settled();
  tab.server.save = save;
  tab.keeper.edit('first and more', true);
  await vi.advanceTimersByTimeAsync(40_000);
  expect([tab.state(), remote?.code]).toEqual(['first and more saved', 'first and more']);
});

test.each([
  [apiFailure(0, 'offline'), 'a device', 3],
  [apiFailure(429), 'a device', 3],
  [apiFailure(503), 'a device', 3],
  [apiFailure(401), 'a refused', 1],
  [apiFailure(400), 'a refused', 1],
])('of a failure with %j the place is %s, and it is sent %i times', async (failed, state, times) => {
  const tab = await openTab();
  failing = failed;
  tab.keeper.edit('a', true);
  await vi.advanceTimersByTimeAsync(2_000 + 2 * 15_000 + 1_000);
  expect([tab.state(), puts.length]).toEqual([state, times]);
  expect(tab.shown()?.reason).toBe(state === 'a refused' ? failed.detail : undefined);
  failing = undefined;
  tab.keeper.edit('ab', true);
  await vi.advanceTimersByTimeAsync(16_000);
  expect(tab.state()).toBe('ab saved');
});

test('a tab that is left sends once more, and never again', async () => {
  const tab = await openTab();
  failing = apiFailure(503);
  tab.keeper.edit('a', true);
  await settled();
  expect(puts).toEqual(['a']);
  tab.keeper.close();
  await vi.advanceTimersByTimeAsync(600_000);
  expect([puts, vi.getTimerCount(), heard.size]).toEqual([['a', 'a'], 0, 0]);
});

test('what was written during the last save is saved as well', async () => {
  const tab = await openTab();
  tab.keeper.edit('a', true);
  answer = () => undefined;
  await settled();
  tab.keeper.edit('ab', true);
  tab.keeper.close();
  const first = answer;
  answer = undefined;
  first();
  await vi.advanceTimersByTimeAsync(0);
  expect([puts, remote?.code]).toEqual([['a', 'ab'], 'ab']);
});

test('a closed storage keeps the text in memory, and it is saved', async () => {
  vi.stubGlobal('localStorage', undefined);
  const tab = await openTab();
  tab.keeper.edit('a', true);
  await settled();
  expect([tab.state(), remote?.code]).toEqual(['a saved', 'a']);
});

test('a full storage loses neither tab’s text', async () => {
  const [a, b] = [await openTab(), await openTab()];
  const { setItem } = localStorage;
  localStorage.setItem = () => {
    throw new Error('full');
  };
  b.keeper.edit('B', true);
  localStorage.setItem = setItem;
  a.keeper.edit('A', true);
  a.tell();
  expect(b.shown()).toMatchObject({ code: 'B', offer: { from: 'device' } });
  expect(kept(`${key}.aside`)).toBe('A');
});
