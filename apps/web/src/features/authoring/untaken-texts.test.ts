import type { ProblemDraftSource } from '@codenova/contracts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonText, readJson } from './json-text.ts';
import { newDraft } from './new-draft.ts';
import { type TextPlace, untakenAt, untakenIn, withUntaken } from './untaken-texts.ts';

const source = newDraft('sums', 'Sums', { statement: '', caseName: 'one', explanation: '' });
const program: ProblemDraftSource = {
  ...source,
  signature: { kind: 'program' },
  comparison: { kind: 'tokens' },
  cases: [{ name: 'one', visible: true, input: { kind: 'program', stdin: '' } }],
};
const keptCase: ProblemDraftSource = { ...source, cases: [{ name: 'one', visible: true, kept: 0, bytes: 9 }] };

test('a place has one text, and none when it is taken', () => {
  const one = withUntaken([], { field: 'expected', of: 'one' }, '[');
  const two = withUntaken(one, { field: 'expected', of: 'two' }, '{');
  const again = withUntaken(two, { field: 'expected', of: 'one' }, '[1');
  expect(again).toEqual([
    { field: 'expected', of: 'one', text: '[1' },
    { field: 'expected', of: 'two', text: '{' },
  ]);
  expect(untakenAt(again, { field: 'expected', of: 'two' })).toBe('{');
  expect(untakenAt(again, { field: 'expected' })).toBeUndefined();
  expect(withUntaken(again, { field: 'expected', of: 'one' }, undefined)).toEqual(two.slice(1));
});

test.each<[string, ProblemDraftSource, TextPlace, boolean]>([
  ['arguments of a function', source, { field: 'arguments', of: 'one' }, true],
  ['calls of a function', source, { field: 'calls', of: 'one' }, false],
  ['a case that is gone', source, { field: 'expected', of: 'two' }, false],
  ['the name of a case that is gone', source, { field: 'caseName', of: 'two' }, false],
  ['the answer of a program', program, { field: 'expected', of: 'one' }, false],
  ['the answer of a case that is kept as it is', keptCase, { field: 'expected', of: 'one' }, false],
  ['a class where there is none', source, { field: 'class' }, false],
  ['a judging program where there is none', program, { field: 'judgingProgram' }, false],
  ['limits', program, { field: 'limits' }, true],
  ['the file of a solution', source, { field: 'solutionFile', of: 'accepted.py' }, true],
  ['the file of a solution that is gone', source, { field: 'solutionFile', of: 'other.py' }, false],
])('%s: is there a field', (_what, draft, place, isThere) => {
  expect(untakenIn(draft, [{ ...place, text: '?' }]).length).toBe(isThere ? 1 : 0);
});

test('a case that gets another name keeps its texts', () => {
  const renamed = { ...source, cases: source.cases.map((each) => ({ ...each, name: 'first' })) };
  const texts = [{ field: 'expected' as const, of: 'one', text: '[' }];
  expect(untakenIn(renamed, texts, { from: 'one', to: 'first' })).toEqual([
    { field: 'expected', of: 'first', text: '[' },
  ]);
});

const pair = z.object({ sum: z.array(z.number()) });
test.each([
  ['{"sum":[1]}', false, { ok: true, value: { sum: [1] } }],
  [' ', true, { ok: true, value: undefined }],
  ['', false, { ok: false, path: undefined }],
  ['[1', true, { ok: false, path: undefined }],
  ['{"sum":[1,"x"]}', true, { ok: false, path: 'sum.1' }],
  ['7', true, { ok: false, path: '' }],
])('%s with optional %s', (text, optional, read) => {
  expect(readJson(text, pair, optional)).toMatchObject(read);
});

test('no value is an empty text, short ones have one line', () => {
  expect([jsonText(undefined), jsonText([1, 2])]).toEqual(['', '[1,2]']);
  expect(jsonText(Array(60).fill(1)).split('\n').length).toBe(62);
});
