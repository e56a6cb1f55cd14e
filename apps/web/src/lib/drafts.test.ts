import type { Draft } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import {
  adoptVisitorDraft,
  chooseDraft,
  editDraft,
  keepDraft,
  type LocalDraft,
  parseLocalDraft,
  syncDraft,
  takeDraft,
} from './drafts.ts';

const noon = '2026-01-01T12:00:00.000Z';
const one = '2026-01-01T13:00:00.000Z';

function local(code: string, at: string, base: string | null): LocalDraft {
  return { code, editedAtMs: Date.parse(at), base };
}

function server(code: string, updatedAt: string): Draft {
  return { languageId: 'python', code, updatedAt };
}

describe('which draft shows', () => {
  test.each([
    ['nothing anywhere', undefined, undefined, { kind: 'starter' }],
    ['only on the server', undefined, server('s', noon), { kind: 'server' }],
    ['only here, never saved', local('l', noon, null), undefined, { kind: 'local', push: true }],
    [
      'only here, saved once, then gone on the server',
      local('l', noon, 'l'),
      undefined,
      { kind: 'local', push: false },
    ],
    ['the same text', local('x', noon, null), server('x', one), { kind: 'server' }],
    ['written on after the save', local('l', one, 's'), server('s', noon), { kind: 'local', push: true }],
    [
      'saved and unchanged, while another device saved later',
      local('l', noon, 'l'),
      server('s', one),
      { kind: 'server' },
    ],
    ['changed here, and later elsewhere', local('l', noon, 'b'), server('s', one), { kind: 'offer', newer: 'server' }],
    ['changed elsewhere, and later here', local('l', one, 'b'), server('s', noon), { kind: 'offer', newer: 'local' }],
    [
      'written as a visitor, older text on the server',
      local('l', one, null),
      server('s', noon),
      { kind: 'offer', newer: 'local' },
    ],
    ['emptied here', local('', one, 's'), server('s', noon), { kind: 'local', push: true }],
  ])('%s', (_name, here, there, choice) => {
    expect(chooseDraft(here, there)).toEqual(choice);
  });

  test('editing, saving and editing during the save', () => {
    const first = editDraft(undefined, 'a', 1);
    expect(first).toEqual({ code: 'a', editedAtMs: 1, base: null });
    expect(chooseDraft(syncDraft(first, 'a'), undefined)).toEqual({ kind: 'local', push: false });
    const second = syncDraft(editDraft(first, 'ab', 2), 'a');
    expect(chooseDraft(second, server('a', noon))).toEqual({ kind: 'local', push: true });
  });

  test('after either answer to an offer nothing is offered again', () => {
    const mine = local('l', noon, null);
    const theirs = server('s', one);
    expect(chooseDraft(takeDraft(theirs), theirs)).toEqual({ kind: 'server' });
    expect(chooseDraft(keepDraft(mine, theirs), theirs)).toEqual({ kind: 'local', push: true });
  });

  test.each([
    ['no visitor text', local('own', noon, 'own'), undefined, 'own'],
    ['visitor text only', undefined, local('visitor', noon, null), 'visitor'],
    ['visitor text newer', local('own', noon, 'own'), local('visitor', one, null), 'visitor'],
    ['own text newer', local('own', one, 'own'), local('visitor', noon, null), 'own'],
  ])('signing in with %s', (_name, own, visitor, code) => {
    expect(adoptVisitorDraft(own, visitor)?.code).toBe(code);
  });

  test.each([[null], [''], ['{'], ['null'], ['{"code":3}'], ['[]']])('stored %j is no draft', (text) => {
    expect(parseLocalDraft(text)).toBeUndefined();
  });

  test('what is stored is read back', () => {
    const draft = local('print("é")\n', noon, null);
    expect(parseLocalDraft(JSON.stringify(draft))).toEqual(draft);
  });
});
