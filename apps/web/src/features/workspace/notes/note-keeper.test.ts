import type { Note } from '@codenova/contracts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ApiFailure } from '../../../lib/api-client.ts';
import { apiFailure } from '../../../lib/testing/api-failure.ts';
import { createNoteKeeper, type NoteView } from './note-keeper.ts';

let remote: Note;
let puts: string[];
let failing: ApiFailure | undefined;
let unsaved: { text: string; revision: number } | undefined;
/** Holds answers back until it is called. */
let answer: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  remote = { text: '', revision: 0, updatedAt: null };
  puts = [];
  failing = undefined;
  unsaved = undefined;
  answer = undefined;
});
afterEach(() => vi.useRealTimers());

async function openTab() {
  const views: NoteView[] = [];
  const keeper = createNoteKeeper({
    find: async () => ({ ok: true, value: remote }),
    put: async ({ text, revision }) => {
      puts.push(text);
      if (answer) await new Promise<void>((resolve) => (answer = resolve));
      if (failing) return failing;
      const saved = revision === remote.revision;
      if (saved) remote = { text, revision: revision + 1, updatedAt: null };
      return { ok: true, value: { saved, note: remote } };
    },
    kept: { read: () => unsaved, write: (value) => (unsaved = value) },
    show: (view) => views.push(view),
  });
  await keeper.load();
  return { keeper, shown: () => views.at(-1), state: () => `${views.at(-1)?.text} ${views.at(-1)?.state}` };
}

test('a note is saved soon, and is on the device until then', async () => {
  const tab = await openTab();
  tab.keeper.edit('a');
  expect([tab.state(), unsaved?.text]).toEqual(['a waiting', 'a']);
  await vi.advanceTimersByTimeAsync(1_100);
  expect([tab.state(), remote.text, unsaved]).toEqual(['a saved', 'a', undefined]);
  tab.keeper.edit('ab');
  tab.keeper.edit('a');
  expect([tab.state(), unsaved]).toEqual(['a saved', undefined]);
});

test.each([
  ['mine', 'mine'],
  ['theirs', 'theirs'],
] as const)('the older tab overwrites nothing; with %s it is %s', async (choice, text) => {
  const tab = await openTab();
  remote = { text: 'theirs', revision: 1, updatedAt: null };
  tab.keeper.edit('mine');
  await vi.advanceTimersByTimeAsync(1_100);
  expect(tab.shown()).toMatchObject({ state: 'conflict', text: 'mine', theirs: { text: 'theirs' } });
  tab.keeper.resolve(choice);
  await vi.advanceTimersByTimeAsync(0);
  expect([tab.state(), remote.text]).toEqual([`${text} saved`, text]);
});

test.each([
  [apiFailure(0, 'offline'), 'a device', 3],
  [apiFailure(429), 'a device', 3],
  [apiFailure(503), 'a device', 3],
  [apiFailure(401), 'a refused', 1],
  [apiFailure(400), 'a refused', 1],
])('of a failure with %j the state is %s, and it is sent %i times', async (failed, state, times) => {
  const tab = await openTab();
  failing = failed;
  tab.keeper.edit('a');
  await vi.advanceTimersByTimeAsync(22_000);
  expect([tab.state(), puts.length, unsaved?.text]).toEqual([state, times, 'a']);
  expect(tab.shown()?.reason).toBe(state === 'a refused' ? failed.detail : undefined);
});

test('a tab that is left sends once more, and never again', async () => {
  const tab = await openTab();
  failing = apiFailure(503);
  tab.keeper.edit('a');
  await vi.advanceTimersByTimeAsync(1_100);
  tab.keeper.close();
  await vi.advanceTimersByTimeAsync(600_000);
  expect([puts, vi.getTimerCount()]).toEqual([['a', 'a'], 0]);
});

test('a late save of a tab that was left drops nothing that was written since', async () => {
  const left = await openTab();
  left.keeper.edit('old');
  answer = () => undefined;
  left.keeper.close();
  unsaved = { text: 'newer, unsaved', revision: 0 };
  const late = answer;
  late();
  await vi.advanceTimersByTimeAsync(0);
  expect([remote.text, unsaved.text]).toEqual(['old', 'newer, unsaved']);
});
