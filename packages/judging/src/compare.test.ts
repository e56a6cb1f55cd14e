import type { CaseInput, Comparison, Json, Signature } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import { compareAnswers } from './compare.ts';

const input: CaseInput = { kind: 'function', args: [] };
const returning = (returns: string): Signature => ({
  kind: 'function',
  name: 'f',
  parameters: [{ name: 'x', type: 'int' }],
  returns,
});

describe('functions', () => {
  test.each<[Exclude<Comparison, { kind: 'checker' }>['kind'], string, Json, Json, boolean]>([
    ['exact', 'int', 1, 1, true],
    ['exact', 'int', 1, 2, false],
    ['exact', 'int', 0, -0, true],
    ['exact', 'bool', true, true, true],
    ['exact', 'string', '1', '1 ', false],
    ['exact', 'int[]', [1, 2], [2, 1], false],
    ['exact', 'int[]', [1], [1, 1], false],
    ['exact', 'int[][]', [[1], []], [[1], []], true],
    ['exact', 'long', '9007199254740993', '9007199254740993', true],
    ['exact', 'long', 12, '12', true],
    ['exact', 'double', 1e9, 1e9 + 1, true],
    ['exact', 'double', 0, 0.00002, false],
    ['exact', 'TreeNode', [1, null, 2], [1, 2], false],
    ['any-order', 'int[]', [1, 2, 2], [2, 1, 2], true],
    ['any-order', 'int[]', [1, 2, 2], [2, 1, 1], false],
    ['any-order', 'int[][]', [[1, 2], [3]], [[3], [1, 2]], true],
    ['any-order', 'int[][]', [[1, 2], [3]], [[3], [2, 1]], false],
    ['any-order', 'string[]', ['a,b', 'c'], ['a', 'b,c'], false],
    ['any-order', 'ListNode[]', [[1, 2], [3]], [[3], [2, 1]], false],
    ['nested-any-order', 'int[][]', [[1, 2], [3]], [[3], [2, 1]], true],
    ['nested-any-order', 'string[][]', [['a', 'b']], [['b'], ['a']], false],
    ['nested-any-order', 'ListNode[]', [[1, 2]], [[2, 1]], false],
  ])('%s %s: %j and %j', (kind, type, expected, actual, ok) => {
    expect(compareAnswers({ kind } as { kind: 'exact' }, returning(type), input, expected, actual).ok).toBe(ok);
  });

  test('a float within its own tolerance', () => {
    const compare = (actual: number) =>
      compareAnswers({ kind: 'float', tolerance: 1e-9 }, returning('double'), input, 2, actual).ok;
    expect([compare(2 + 1e-9), compare(2 + 1e-8), compare(Number.NaN)]).toEqual([true, false, false]);
  });
});

describe('programs', () => {
  type Flags = Partial<Omit<Extract<Comparison, { kind: 'icpc-default' }>, 'kind'>>;
  test.each<[Flags, expected: string, actual: string, ok: boolean]>([
    [{}, 'Yes it is\n', 'yes  IT\nis', true],
    [{}, 'yes', 'yes yes', false],
    [{}, '1.0', '1', false],
    [{ caseSensitive: true }, 'Yes', 'yes', false],
    [{ spaceChangeSensitive: true }, 'a b\n', 'A b\n', true],
    [{ spaceChangeSensitive: true }, 'a b\n', 'a  b\n', false],
    [{ spaceChangeSensitive: true }, 'a b\n', 'a b', false],
    [{ floatAbsoluteTolerance: 0.1 }, '10 x', '10.09 x', true],
    [{ floatAbsoluteTolerance: 0.1 }, '10', '10.2', false],
    [{ floatRelativeTolerance: 0.1 }, '100', '109', true],
    [{ floatRelativeTolerance: 0.1 }, '100', '111', false],
    [{ floatRelativeTolerance: 0.1 }, '0', '.001', false],
    [{ floatAbsoluteTolerance: 1 }, '1', 'one', false],
    [{ floatAbsoluteTolerance: 1 }, 'one', '1', false],
    [{ floatAbsoluteTolerance: 1e9 }, '1', 'nan', false],
  ])('the default validator of packages, %j: %j, got %j', (flags, expected, actual, ok) => {
    const comparison = { kind: 'icpc-default' as const, caseSensitive: false, spaceChangeSensitive: false, ...flags };
    const input = { kind: 'program' as const, stdin: '' };
    expect(compareAnswers(comparison, { kind: 'program' }, input, expected, actual).ok).toBe(ok);
  });

  test.each<['exact' | 'tokens' | 'float', string, string, boolean]>([
    ['exact', 'a b\nc\n', 'a b  \nc', true],
    ['exact', 'a b\nc', 'a  b\nc', false],
    ['exact', 'a\nb', 'a\n\nb', false],
    ['exact', '', '\n', true],
    ['tokens', 'a b\nc', ' a\nb  c\n\n', true],
    ['tokens', '1', '1 1', false],
    ['tokens', '1 1', '1', false],
    ['tokens', '1', '1.0', false],
    ['float', '1.0 x', '1 x', true],
    ['float', '1', '1.1', false],
    ['float', '1', 'nan', false],
    ['float', 'Infinity', '1e999', false],
  ])('%s: %j and %j', (kind, expected, actual, ok) => {
    const comparison = kind === 'float' ? { kind, tolerance: 1e-6 } : { kind };
    expect(compareAnswers(comparison, { kind: 'program' }, { kind: 'program', stdin: '' }, expected, actual).ok).toBe(
      ok,
    );
  });
});

test('a class names the call that differs', () => {
  const signature: Signature = {
    kind: 'class',
    name: 'Counter',
    constructorParameters: [],
    methods: [
      { name: 'add', parameters: [], returns: 'void' },
      { name: 'count', parameters: [], returns: 'int' },
    ],
  };
  const calls: CaseInput = {
    kind: 'class',
    calls: ['Counter', 'add', 'count'].map((method) => ({ method, args: [] })),
  };
  const compare = (actual: Json) => compareAnswers({ kind: 'exact' }, signature, calls, [null, null, 1], actual);
  expect(compare([null, null, 1])).toEqual({ ok: true });
  expect(compare([null, null, 2])).toEqual({ ok: false, message: 'call 2, count: the answer differs' });
  expect(compare([null, 5, 1]).ok).toBe(false);
});
