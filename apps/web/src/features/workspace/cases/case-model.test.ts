import type { CaseInput, Signature } from '@codenova/contracts';
import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../../i18n/messages.ts';
import { type CaseWords, caseText, inputsError, parseCase } from './case-model.ts';

const words = createTranslator({
  locale: 'en',
  messages: messagesOf.en,
  namespace: 'workspace.cases',
}) as CaseWords;

function taking(...types: string[]): Signature {
  return {
    kind: 'function',
    name: 'solve',
    parameters: types.map((type, index) => ({ name: `p${index}`, type })),
    returns: 'int',
  };
}

const cache: Signature = {
  kind: 'class',
  name: 'Cache',
  constructorParameters: [{ name: 'capacity', type: 'int' }],
  methods: [
    { name: 'get', parameters: [{ name: 'key', type: 'int' }], returns: 'int' },
    { name: 'clear', parameters: [], returns: 'void' },
  ],
};

const calls = (...list: [string, ...(number | string)[]][]) =>
  ({ kind: 'class', calls: list.map(([method, ...args]) => ({ method, args })) }) satisfies CaseInput;

describe('a typed case', () => {
  test.each<[string, Signature, string[], unknown]>([
    ['an array and a number', taking('int[]', 'int'), ['[1, 2]', '3'], [[1, 2], 3]],
    ['text', taking('string', 'char'), ['"a\\nb"', '"x"'], ['a\nb', 'x']],
    ['a matrix over lines', taking('int[][]'), ['[\n [1],\n [2]\n]'], [[[1], [2]]]],
    ['a tree', taking('TreeNode'), ['[1,null,2]'], [[1, null, 2]]],
    ['a long beyond 2^53, exactly', taking('long'), ['9007199254740993'], ['9007199254740993']],
    ['a double', taking('double'), ['1e-3'], [0.001]],
  ])('reads %s', (_name, signature, fields, args) => {
    expect(parseCase(signature, { id: 1, fields }, words)).toEqual({ ok: true, input: { kind: 'function', args } });
  });

  test.each<[string, Signature, string[], RegExp[]]>([
    ['nothing', taking('int'), [''], [/missing/]],
    ['an absent field', taking('int', 'int'), ['1'], [/^$/, /missing/]],
    ['text without quotes', taking('string'), ['abc'], [/double quotes/]],
    ['single quotes', taking('string[]'), ["['a']"], [/double quotes/]],
    ["Python's words", taking('bool'), ['True'], [/lower case/]],
    ['a broken list', taking('int[]'), ['[1, 2'], [/\[1, 2, 3\]/]],
    ['another type', taking('int[]'), ['"x"'], [/expected int\[\], got "x"/]],
    ['an int out of range', taking('int'), ['2147483648'], [/32 bits/]],
    ['an element of another type', taking('int[]'), ['[1, 2.5]'], [/p0\[1\]/]],
    ['a tree without a root', taking('TreeNode'), ['[null]'], [/null/]],
  ])('refuses %s', (_name, signature, fields, errors) => {
    const parsed = parseCase(signature, { id: 1, fields }, words);
    if (parsed.ok) throw new Error('it was read');
    expect(parsed.errors.map((error) => error ?? '')).toEqual(errors.map((error) => expect.stringMatching(error)));
  });

  test.each<[string, string, unknown]>([
    ['calls by line', 'Cache(2)\nget( 1 )\n\nclear();', calls(['Cache', 2], ['get', 1], ['clear'])],
    ['calls as JSON', '[{"method":"Cache","args":[2]},{"method":"clear","args":[]}]', calls(['Cache', 2], ['clear'])],
  ])('reads %s', (_name, text, input) => {
    expect(parseCase(cache, { id: 1, fields: [text] }, words)).toEqual({ ok: true, input });
  });

  test.each([
    ['no constructor', 'get(1)', /call 1: the first call is the constructor Cache/],
    ['an unknown method', 'Cache(1)\nput(1)', /call 2: Cache has no method put/],
    ['a wrong argument', 'Cache(1)\nget("a")', /key: expected int/],
    ['a missing argument', 'Cache(1)\nget()', /call 2: number of values: expected 1, got 0/],
    ['no call', 'Cache(1)\nget 1', /line 2/],
    ['other JSON', '[1, 2]', /"method"/],
    ['nothing', ' ', /missing/],
  ])('refuses a class case with %s', (_name, text, error) => {
    const parsed = parseCase(cache, { id: 1, fields: [text] }, words);
    expect(parsed).toEqual({ ok: false, errors: [expect.stringMatching(error)] });
  });

  test.each<[string, Signature, CaseInput]>([
    [
      'function',
      taking('int[][]', 'string'),
      { kind: 'function', args: [Array.from({ length: 12 }, () => [1, 2, 3]), 'a"b'] },
    ],
    ['class', cache, calls(['Cache', 3], ['get', -1])],
    ['program', { kind: 'program' }, { kind: 'program', stdin: '3\na b\n' }],
  ])('a %s input reads back from its text', (_name, signature, input) => {
    expect(parseCase(signature, caseText(1, input), words)).toEqual({ ok: true, input });
  });

  test('a run takes 64 kB', () => {
    expect(inputsError([{ kind: 'program', stdin: 'x'.repeat(60_000) }], words)).toBeUndefined();
    expect(inputsError([{ kind: 'program', stdin: 'x'.repeat(70_000) }], words)).toMatch(/71 kB/);
  });
});
