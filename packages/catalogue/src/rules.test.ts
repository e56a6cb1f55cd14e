import type { CaseInput, Json, Signature } from '@codenova/contracts';
import { expect, test } from 'vitest';
import { ruleError, rulesSchema, unknownRules } from './rules.ts';

const table: [type: string, rule: object, kept: Json[], broken: Json[]][] = [
  ['int', { values: [-1, 5] }, [-1, 5], [-2, 6]],
  ['long', { values: [0, 10] }, [10, '10'], [11, '9223372036854775807']],
  ['int[]', { length: [1, 2] }, [[1], [1, 2]], [[], [1, 2, 3]]],
  ['int[][]', { elementLength: [1, 1], values: [0, 9] }, [[], [[3]]], [[[]], [[1, 2]], [[10]]]],
  ['int[]', { sorted: true }, [[], [1, 1, 2]], [[2, 1]]],
  ['int[]', { distinct: true }, [[], [2, 1]], [[1, 2, 1]]],
  ['char[][]', { rectangular: true }, [[], [['a'], ['b']]], [[['a'], []]]],
  ['string', { length: [0, 3], characters: 'a-c\\]' }, ['', 'ab]'], ['abca', 'd', '[']],
  ['string', { length: [1, 1] }, ['😀'], ['']],
  ['string[]', { elementLength: [1, 2], characters: 'x' }, [['x', 'xx']], [[''], ['y']]],
  [
    'ListNode',
    { length: [0, 2], sorted: true },
    [[], [1, 2]],
    [
      [1, 2, 3],
      [2, 1],
    ],
  ],
  ['TreeNode', { length: [0, 3] }, [[], [1, null, 2, 3]], [[1, 2, 3, 4]]],
  [
    'TreeNode',
    { height: [0, 2] },
    [[], [1], [1, 2, 3]],
    [
      [1, null, 2, null, 3],
      [1, 2, 3, null, null, 4],
    ],
  ],
];

test.each(table)('%s %o', (type, rule, kept, broken) => {
  const signature: Signature = { kind: 'function', name: 'f', parameters: [{ name: 'x', type }], returns: 'int' };
  const rules = rulesSchema.parse({ x: rule });
  const error = (value: Json) => ruleError(signature, rules, { kind: 'function', args: [value] });
  for (const value of kept) expect(error(value), JSON.stringify(value)).toBeUndefined();
  for (const value of broken) expect(error(value), JSON.stringify(value)).toMatch(/^x: /);
});

const cache: Signature = {
  kind: 'class',
  name: 'Cache',
  constructorParameters: [{ name: 'size', type: 'int' }],
  methods: [{ name: 'get', parameters: [{ name: 'key', type: 'int' }], returns: 'int' }],
};

test('rules of a class name method and parameter', () => {
  const rules = rulesSchema.parse({
    calls: { length: [1, 3] },
    'Cache.size': { values: [1, 9] },
    'get.key': { values: [0, 5] },
  });
  expect(unknownRules(cache, rules)).toEqual([]);
  expect(unknownRules(cache, rulesSchema.parse({ key: {} }))).toEqual([
    { key: 'key', known: 'calls, Cache.size, get.key' },
  ]);
  const input = (...calls: [string, number][]): CaseInput => ({
    kind: 'class',
    calls: calls.map(([method, argument]) => ({ method, args: [argument] })),
  });
  expect(ruleError(cache, rules, input(['Cache', 1], ['get', 5]))).toBeUndefined();
  expect(ruleError(cache, rules, input(['Cache', 0]))).toBe('calls[0] size: value 0 is outside 1 to 9');
  expect(ruleError(cache, rules, input(['Cache', 1], ['get', 6]))).toBe('calls[1] key: value 6 is outside 0 to 5');
  expect(ruleError(cache, rules, input(['Cache', 1], ['get', 1], ['get', 1], ['get', 1]))).toMatch(/^calls: /);
});
