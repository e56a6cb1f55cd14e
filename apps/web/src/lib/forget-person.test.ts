import { afterEach, expect, test, vi } from 'vitest';
import { draftKey } from './drafts.ts';
import { forgetPerson } from './forget-person.ts';

afterEach(() => vi.unstubAllGlobals());

function storageOf(keys: string[]) {
  const kept: Record<string, unknown> = Object.fromEntries(keys.map((key) => [key, 'text']));
  Object.defineProperty(kept, 'removeItem', { value: (key: string) => delete kept[key] });
  return kept;
}

test('all of one person goes, and nothing of another, of a visitor or of the device', () => {
  const [ada, ben] = [crypto.randomUUID(), crypto.randomUUID()];
  const others = [
    'codenova.color-scheme',
    'codenova.timer.two-sum',
    'codenova.cases.visitor.two-sum',
    `other.draft.${ada}`,
  ];
  const keysOf = (owner: string) => [
    draftKey(owner, 'two-sum', 'python'),
    `${draftKey(owner, 'two-sum', 'python')}.aside`,
    `codenova.cases.${owner}.two-sum`,
    `codenova:note:${owner}:two-sum`,
    `codenova:post:${owner}:thread:two-sum`,
  ];
  const localStorage = storageOf([...keysOf(ada), ...keysOf(ben), ...others]);
  const sessionStorage = storageOf([`codenova.pending.${ada}.two-sum`, `codenova.pending.${ben}.two-sum`]);
  vi.stubGlobal('window', { localStorage, sessionStorage });
  forgetPerson(ada);
  expect(Object.keys(localStorage).sort()).toEqual([...keysOf(ben), ...others].sort());
  expect(Object.keys(sessionStorage)).toEqual([`codenova.pending.${ben}.two-sum`]);
});

test('a storage that is closed to the site has nothing to forget', () => {
  vi.stubGlobal('window', {
    get localStorage() {
      throw new Error('closed');
    },
    sessionStorage: storageOf(['codenova.pending.ada.two-sum']),
  });
  forgetPerson('ada');
  expect(Object.keys(window.sessionStorage)).toEqual([]);
});
