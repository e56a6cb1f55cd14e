import type { CaseInput, Json, Signature } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import { callText, changedParameter, inputText, valueText } from './value-text.ts';

const solve: Signature = {
  kind: 'function',
  name: 'solve',
  parameters: [
    { name: 'nums', type: 'int[]' },
    { name: 'word', type: 'string' },
  ],
  returns: 'void',
  mutates: 'nums',
};

describe('values as text', () => {
  test.each<[Json, string]>([
    [3, '3'],
    ['a"b', '"a\\"b"'],
    [[], '[]'],
    [[1, null, [2, 'x']], '[1, null, [2, "x"]]'],
    [[[1], [2]], '[[1], [2]]'],
    [
      Array.from({ length: 3 }, () => Array(12).fill(10)),
      `[\n  [${Array(12).fill(10).join(', ')}],\n  [${Array(12).fill(10).join(', ')}],\n  [${Array(12).fill(10).join(', ')}]\n]`,
    ],
  ])('%j', (value, text) => {
    expect(valueText(value)).toBe(text);
    expect(JSON.parse(valueText(value))).toEqual(value);
  });

  test.each<[CaseInput, string]>([
    [{ kind: 'function', args: [[1, 2], 'a'] }, 'nums = [1, 2]\nword = "a"'],
    [
      {
        kind: 'class',
        calls: [
          { method: 'Cache', args: [2] },
          { method: 'clear', args: [] },
        ],
      },
      'Cache(2)\nclear()',
    ],
    [{ kind: 'program', stdin: '1 2\n' }, '1 2\n'],
  ])('input %j', (input, text) => {
    expect(inputText(solve, input)).toBe(text);
  });

  test('a call, and what is compared', () => {
    expect(callText({ method: 'put', args: [1, 'a'] })).toBe('put(1, "a")');
    expect(changedParameter(solve)).toBe('nums');
  });
});
