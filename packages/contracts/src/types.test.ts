import { describe, expect, test } from 'vitest';
import { classSignatureSchema, functionSignatureSchema, inputError } from './problems.ts';
import { type Json, parseType, typeText, type ValueRole, valueError } from './types.ts';

describe('types', () => {
  test.each(['int', 'string[][][]', 'ListNode[]', 'TreeNode', 'GraphNode', 'NextTreeNode'])('%s is one', (text) => {
    const type = parseType(text);
    expect(type && typeText(type)).toBe(text);
  });
  test.each(['', 'Int', 'int[', 'int[][][][]', 'void', 'GraphNode[]', 'CyclicListNode[]', 'Node', 'int []'])(
    '%j is none',
    (text) => expect(parseType(text)).toBe(undefined),
  );
});

describe('values', () => {
  const argument: ValueRole = 'argument';
  test.each<[type: string, value: Json, role: ValueRole, error: RegExp | undefined]>([
    ['CyclicListNode', [[1, 2], 1], argument, undefined],
    ['CyclicListNode', [[], -1], argument, undefined],
    ['CyclicListNode', [[1, 2], 2], argument, /value\[1\]: expected the index of a node or -1, got 2/],
    ['CyclicListNode', [1, 2], argument, /value\[0\]: expected int\[\]/],
    ['TreeNodeByValue', 3, argument, undefined],
    ['TreeNodeByValue', null, argument, /expected int/],
    ['TreeNodeByValue', null, 'answer', undefined],
    [
      'RandomListNode',
      [
        [1, null],
        [2, 0],
      ],
      argument,
      undefined,
    ],
    ['RandomListNode', [[1, 1]], argument, /value\[0\]\[1\]: expected the index of a node or null, got 1/],
    ['RandomListNode', [1], argument, /value\[0\]: expected \[value, index/],
    ['GraphNode', [[2], [1]], argument, undefined],
    ['GraphNode', [[2]], argument, /value\[0\]\[0\]: expected a node from 1 to 1, got 2/],
    ['NaryNode', [1, null, 3, 2, 4, null, 5, 6], argument, undefined],
    ['NaryNode', [1, 2], argument, /the root stands alone/],
    ['NaryNode', [1, null, 2, null], argument, /no null at the start or the end/],
    ['NaryNode', [1, null, 2, null, null, 5], argument, /there is no node whose children/],
    ['NextTreeNode', [1, null, 2], argument, undefined],
    ['NextTreeNode', [[1], [2]], argument, /expected int/],
    ['NextTreeNode', [[1], [2]], 'answer', undefined],
    ['NextTreeNode', [1, 2], 'answer', /value\[0\]: expected int\[\]/],
  ])('%s: %j as an %s', (text, value, role, error) => {
    const type = parseType(text);
    const said = type && valueError(type, value, 'value', role);
    if (error) expect(said).toMatch(error);
    else expect(said).toBe(undefined);
  });
});

const int = (name: string) => ({ name, type: 'int' });

describe('signatures', () => {
  test('a node by its value is a node of a tree before it, and is in it once', () => {
    const tree = { name: 'root', type: 'TreeNode' };
    const node = { name: 'p', type: 'TreeNodeByValue' };
    const signature = { kind: 'function', name: 'find', returns: 'int' } as const;
    expect(functionSignatureSchema.safeParse({ ...signature, parameters: [node, tree] }).success).toBe(false);
    const parsed = functionSignatureSchema.parse({ ...signature, parameters: [tree, node] });
    const errorOf = (...args: Json[]) => inputError(parsed, { kind: 'function', args });
    expect(errorOf([2, 1, 3], 3)).toBe(undefined);
    expect(errorOf([2, 1, 3], 4)).toBe('p: root holds the value 4 0 times, not once');
    expect(errorOf([3, 3], 3)).toBe('p: root holds the value 3 2 times, not once');
  });

  test('Node is one class a problem', () => {
    const parameters = [{ name: 'a', type: 'GraphNode' }];
    const said = functionSignatureSchema.safeParse({ kind: 'function', name: 'f', parameters, returns: 'NaryNode' });
    expect(said.error?.issues[0]?.message).toMatch(/would both be the class Node/);
  });

  const codec = (decode: object) => ({
    kind: 'class',
    name: 'Codec',
    constructorParameters: [],
    methods: [
      { name: 'encode', parameters: [int('x')], returns: 'string', opaque: true },
      { name: 'decode', returns: 'int', takesResultOf: 'encode', ...decode },
    ],
  });

  test.each<[string, object, RegExp | undefined]>([
    ['the result of a method', { parameters: [{ name: 's', type: 'string' }] }, undefined],
    ['no method', { parameters: [int('s')], takesResultOf: 'none' }, /there is no method none/],
    ['another type', { parameters: [int('s')] }, /takes one parameter of type string, which encode returns/],
    [
      'nothing that is opaque',
      { parameters: [], takesResultOf: undefined, returns: 'void', opaque: true },
      /hands nothing on/,
    ],
  ])('a method takes %s', (_name, decode, error) => {
    const said = classSignatureSchema.safeParse(codec(decode));
    if (error) expect(said.error?.issues[0]?.message).toMatch(error);
    else expect(said.success).toBe(true);
  });

  test('a call that takes a result has no arguments, and comes after the call whose result it takes', () => {
    const signature = classSignatureSchema.parse(codec({ parameters: [{ name: 's', type: 'string' }] }));
    const errorOf = (...calls: [string, ...Json[]][]) =>
      inputError(signature, { kind: 'class', calls: calls.map(([method, ...args]) => ({ method, args })) });
    expect(errorOf(['Codec'], ['encode', 1], ['decode'])).toBe(undefined);
    expect(errorOf(['Codec'], ['decode'])).toMatch(/takes the result of encode, which was not called before/);
    expect(errorOf(['Codec'], ['encode', 1], ['decode', 'x'])).toMatch(
      /calls\[2\]\.args: number of values: expected 0, got 1/,
    );
  });
});
