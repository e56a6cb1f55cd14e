import { expect, test } from 'vitest';
import { type Ledger, ledgerError, ledgerText, parseLedger } from './ledger.ts';
import type { Problem } from './read-problem.ts';

const line = { folder: 'abc', mutants: 20, killed: 19, equivalent: 1, survivors: ['3: a → b'] };
const problem = { slug: 'twice', folderHash: 'abc' } as Problem;

test('a ledger is written sorted, a line a problem, and read again', () => {
  const ledger: Ledger = { zebra: line, ant: line };
  const text = ledgerText(ledger);
  expect(text.split('\n').map((each) => each.slice(0, 6))).toEqual(['{', '"ant":', '"zebra', '}', '']);
  expect(parseLedger(text)).toEqual(ledger);
});

test.each([
  ['a right line', line, undefined],
  ['no line', undefined, 'no line'],
  ['another folder', { ...line, folder: 'abd' }, 'changed'],
  ['too few killed', { ...line, killed: 17 }, '85 %'],
  ['nothing to kill', { ...line, mutants: 0, killed: 0 }, undefined],
])('%s', (_, given, reason) => {
  const error = ledgerError(problem, given);
  if (reason === undefined) expect(error).toBeUndefined();
  else expect(error).toContain(reason);
});

test.each(['', '[]', '{"a": {"folder": "x"}}'])('%s is no ledger', (text) => {
  expect(() => parseLedger(text)).toThrow();
});
