import type { Draft } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import {
  adoptVisitorDraft,
  chooseDraft,
  type DraftChoice,
  type DraftPlace,
  type DraftTrouble,
  editDraft,
  keepDraft,
  type LocalDraft,
  meetDraft,
  parseLocalDraft,
  placeOf,
  refuseDraft,
  syncDraft,
  takeDraft,
} from './drafts.ts';

const noon = '2026-01-01T12:00:00.000Z';
const one = '2026-01-01T13:00:00.000Z';

/** `revision` as of a draft from before there were any, unless it is given. */
function local(code: string, at: string, base: string | null, revision: number | null = null): LocalDraft {
  return { code, editedAtMs: Date.parse(at), base, revision };
}

function server(code: string, updatedAt: string, revision = 3): Draft {
  return { languageId: 'python', code, revision, updatedAt };
}

describe('which draft shows', () => {
  test.each<[string, LocalDraft | undefined, Draft | undefined, DraftChoice]>([
    ['nothing anywhere', undefined, undefined, { kind: 'starter' }],
    ['only on the server', undefined, server('s', noon), { kind: 'server' }],
    ['only here, never saved', local('l', noon, null), undefined, { kind: 'push', revision: 0 }],
    ['only here, saved once, then gone on the server', local('l', noon, 'l'), undefined, { kind: 'local' }],
    ['the same text', local('x', noon, null), server('x', one), { kind: 'server' }],
    ['written on after the save', local('l', one, 's', 3), server('s', noon), { kind: 'push', revision: 3 }],
    ['the same, its revision not known', local('l', one, 's'), server('s', noon), { kind: 'push', revision: 3 }],
    [
      'saved and unchanged, while another device saved later',
      local('l', noon, 'l', 2),
      server('s', one),
      { kind: 'server' },
    ],
    [
      'changed here, and later elsewhere',
      local('l', noon, 'b', 2),
      server('s', one),
      { kind: 'offer', newer: 'server' },
    ],
    ['changed elsewhere, and later here', local('l', one, 'b'), server('s', noon), { kind: 'offer', newer: 'local' }],
    [
      'written as a visitor, older text on the server',
      local('l', one, null),
      server('s', noon),
      { kind: 'offer', newer: 'local' },
    ],
    ['emptied here', local('', one, 's', 3), server('s', noon), { kind: 'push', revision: 3 }],
    ['saved by another tab since the server was asked', local('l', noon, 'l', 4), server('s', one), { kind: 'local' }],
    [
      'saved by another tab and written on, the text of before',
      local('s', noon, 'l', 4),
      server('s', one),
      { kind: 'push', revision: 4 },
    ],
  ])('%s', (_name, here, there, choice) => {
    expect(chooseDraft(here, there)).toEqual(choice);
  });

  test('editing, saving and editing during the save', () => {
    const first = editDraft(undefined, 'a', 1);
    expect(first).toEqual({ code: 'a', editedAtMs: 1, base: null, revision: null });
    const saved = server('a', noon, 1);
    expect(chooseDraft(syncDraft(first, saved), undefined)).toEqual({ kind: 'local' });
    const second = syncDraft(editDraft(first, 'ab', 2), saved);
    expect(chooseDraft(second, saved)).toEqual({ kind: 'push', revision: 1 });
  });

  test('after either answer to an offer nothing is offered again', () => {
    const mine = local('l', noon, null);
    const theirs = server('s', one);
    expect(chooseDraft(takeDraft(theirs), theirs)).toEqual({ kind: 'server' });
    expect(chooseDraft(keepDraft(mine, theirs), theirs)).toEqual({ kind: 'push', revision: 3 });
  });

  test.each<[string, Draft | null, DraftChoice]>([
    ['another text is there', server('s', one, 5), { kind: 'offer', newer: 'server' }],
    ['the text it grew from is there, as after a restored backup', server('b', noon, 1), { kind: 'push', revision: 1 }],
    ['none is there any more', null, { kind: 'push', revision: 0 }],
  ])('refused because %s', (_name, theirs, choice) => {
    expect(chooseDraft(refuseDraft(local('l', noon, 'b', 4), theirs), theirs ?? undefined)).toEqual(choice);
  });

  test.each<[string, LocalDraft | undefined, LocalDraft | undefined, string | undefined, string | undefined]>([
    ['no visitor text', local('own', noon, 'own'), undefined, 'own', undefined],
    ['visitor text only', undefined, local('visitor', noon, null), 'visitor', undefined],
    [
      'visitor text newer, own one on the server',
      local('own', noon, 'own'),
      local('visitor', one, null),
      'visitor',
      undefined,
    ],
    ['visitor text newer, own one not saved', local('own', noon, null), local('visitor', one, null), 'visitor', 'own'],
    ['own text newer', local('own', one, 'own'), local('visitor', noon, null), 'own', 'visitor'],
    ['the same text', local('own', noon, 'own'), local('own', one, null), 'own', undefined],
  ])('signing in with %s', (_name, own, visitor, code, aside) => {
    const adopted = adoptVisitorDraft(own, visitor);
    expect([adopted.draft?.code, adopted.aside?.code]).toEqual([code, aside]);
  });

  test('what was written as a visitor replaces nothing on the server unasked', () => {
    const { draft } = adoptVisitorDraft(local('own', noon, 'own', 3), local('visitor', one, null));
    expect(chooseDraft(draft, server('own', noon))).toEqual({ kind: 'offer', newer: 'local' });
  });
});

describe('two tabs of one browser', () => {
  const seen = local('seen', noon, 'seen', 1);
  const next = local('mine', one, 'seen', 1);
  test.each<[string, LocalDraft | undefined, ReturnType<typeof meetDraft>]>([
    ['removed it', undefined, { draft: next }],
    ['wrote another text', local('theirs', one, 'seen', 1), { draft: next, aside: local('theirs', one, 'seen', 1) }],
    ['only saved what was seen', local('seen', noon, 'seen', 2), { draft: local('mine', one, 'seen', 2) }],
    ['wrote the same', local('mine', noon, 'mine', 2), { draft: local('mine', one, 'mine', 2) }],
  ])('the other one %s', (_name, found, met) => {
    expect(meetDraft(seen, found, next)).toEqual(met);
  });
});

test.each<[DraftChoice, boolean, DraftTrouble | undefined, DraftPlace]>([
  [{ kind: 'starter' }, true, undefined, 'starter'],
  [{ kind: 'offer', newer: 'local' }, true, undefined, 'device'],
  [{ kind: 'push', revision: 1 }, true, undefined, 'saving'],
  [{ kind: 'push', revision: 1 }, true, { kind: 'later' }, 'device'],
  [{ kind: 'push', revision: 1 }, true, { kind: 'refused', reason: '' }, 'refused'],
  [{ kind: 'push', revision: 0 }, false, undefined, 'device'],
  [{ kind: 'local' }, false, undefined, 'device'],
  [{ kind: 'local' }, false, { kind: 'refused', reason: '' }, 'refused'],
  [{ kind: 'server' }, true, { kind: 'refused', reason: '' }, 'saved'],
])('%j, the server has answered: %j, %j: %s', (choice, isKnown, trouble, place) => {
  expect(placeOf(choice, isKnown, trouble)).toBe(place);
});

describe('what is stored', () => {
  test.each([[null], [''], ['{'], ['null'], ['{"code":3}'], ['[]']])('stored %j is no draft', (text) => {
    expect(parseLocalDraft(text)).toBeUndefined();
  });

  test('what is stored is read back', () => {
    const draft = local('print("é")\n', noon, null);
    expect(parseLocalDraft(JSON.stringify(draft))).toEqual(draft);
  });

  test('a draft from before there were revisions is one', () => {
    const { revision, ...old } = local('old', noon, 'base');
    expect(parseLocalDraft(JSON.stringify(old))).toEqual({ ...old, revision });
  });
});
