import type { FunctionSignature, Json, ValueType } from '@codenova/contracts';
import { nodeTypes, scalarTypes, typeText, valueError } from '@codenova/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAnswer, encodeValue, WireError } from './wire.ts';

const seeded = { seed: 20_260, numRuns: 300 };
const input = { kind: 'function' as const, args: [] };

function returning(returns: string): FunctionSignature {
  return { kind: 'function', name: 'f', parameters: [{ name: 'x', type: 'int' }], returns };
}

const special = nodeTypes.filter((base) => base !== 'ListNode' && base !== 'TreeNode');
const types: fc.Arbitrary<ValueType> = fc.oneof(
  fc.record({
    base: fc.constantFrom(...scalarTypes, 'ListNode' as const, 'TreeNode' as const),
    dimensions: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
  }),
  fc.record({ base: fc.constantFrom(...special), dimensions: fc.constant(0 as const) }),
);

function valuesOf(type: ValueType): fc.Arbitrary<Json> {
  if (type.dimensions > 0) {
    const inner = { ...type, dimensions: (type.dimensions - 1) as ValueType['dimensions'] };
    return fc.array(valuesOf(inner), { maxLength: 5 });
  }
  const int = fc.integer();
  const wellFormed = fc.string({ unit: 'binary', maxLength: 20 }).filter((each) => each.isWellFormed());
  switch (type.base) {
    case 'int':
      return int;
    case 'long':
      return fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map((big) => {
        return Number.isSafeInteger(Number(big)) ? Number(big) : String(big);
      });
    case 'double':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    case 'bool':
      return fc.boolean();
    case 'char':
      return fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((each) => each.isWellFormed());
    case 'string':
      return fc.oneof(wellFormed, fc.constantFrom('', ' ', '\n', '1 2', 'π 🙂', '\0'));
    case 'ListNode':
      return fc.array(int, { maxLength: 6 });
    case 'TreeNode':
      // A chain to the right with a left child here and there is always a tree.
      return fc
        .array(int, { maxLength: 6 })
        .map((values) => values.flatMap((each, index) => (index > 0 ? [null, each] : [each])));
    case 'CyclicListNode':
      return fc
        .array(int, { maxLength: 6 })
        .chain((values) => fc.tuple(fc.constant(values), fc.integer({ min: -1, max: values.length - 1 })));
    case 'TreeNodeByValue':
      return fc.option(int, { nil: null });
    case 'RandomListNode':
      return fc.array(int, { maxLength: 6 }).chain((values) => {
        const random = fc.option(fc.nat({ max: Math.max(0, values.length - 1) }), { nil: null });
        return fc.tuple(...values.map((value) => fc.tuple(fc.constant(value), random)));
      });
    case 'GraphNode':
      return fc.integer({ min: 0, max: 5 }).chain((size) =>
        fc.array(fc.array(fc.integer({ min: 1, max: size || 1 }), { maxLength: 4 }), {
          minLength: size,
          maxLength: size,
        }),
      );
    case 'NaryNode':
      return fc.array(fc.tuple(int, fc.nat({ max: 3 })), { maxLength: 8 }).map(naryOf);
    case 'NextTreeNode':
      return fc.array(fc.array(int, { maxLength: 4 }), { maxLength: 4 });
    default:
      return type.base satisfies never;
  }
}

/** The groups of children of a tree whose nodes, in level order, have these values and at most so many children. */
function naryOf(nodes: [value: number, children: number][]): Json {
  const [root] = nodes;
  if (!root) return [];
  const groups: Json[] = [root[0], null];
  let next = 1;
  for (let at = 0; at < next; at++) {
    const children = nodes.slice(next, next + (nodes[at]?.[1] ?? 0));
    next += children.length;
    groups.push(...children.map(([value]) => value), null);
  }
  while (groups.at(-1) === null) groups.pop();
  return groups;
}

test('what is encoded is decoded', () => {
  const typed = types.chain((type) => fc.tuple(fc.constant(type), valuesOf(type)));
  fc.assert(
    fc.property(typed, ([type, value]) => {
      expect(valueError(type, value, 'value', 'answer')).toBe(undefined);
      const tokens: string[] = [];
      // As an answer it travels in another form than as an argument.
      encodeValue(tokens, type.base === 'NextTreeNode' ? { base: 'int', dimensions: 2 } : type, value);
      expect(decodeAnswer(returning(typeText(type)), input, Buffer.from(tokens.join(' ')))).toEqual(value);
    }),
    seeded,
  );
});

test('whatever else comes is refused by its own error, or is of the type', () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    fc
      .array(fc.constantFrom('0', '1', '-1', '2', 'n', 'a', '999999999', '1e5', 'nan', '', '4294967296'), {
        maxLength: 12,
      })
      .map((tokens) => Buffer.from(tokens.join(' '))),
  );
  fc.assert(
    fc.property(types, noise, (type, bytes) => {
      let value: Json;
      try {
        value = decodeAnswer(returning(typeText(type)), input, bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(WireError);
        return;
      }
      expect(valueError(type, value, 'value', 'answer')).toBe(undefined);
    }),
    { ...seeded, numRuns: 4_000 },
  );
});

describe('refused', () => {
  test.each([
    ['CyclicListNode', '2 1 2'],
    ['CyclicListNode', '2 1 2 2'],
    ['TreeNodeByValue', 'nn'],
    ['TreeNodeByValue', '1 n'],
    ['RandomListNode', '1 5 1'],
    ['RandomListNode', '1 5 -2'],
    ['GraphNode', '1 1 2'],
    ['GraphNode', '2 1 2'],
    ['NaryNode', '1 5 1'],
    ['NaryNode', '2 5 0 6 0'],
    ['NaryNode', '1 5 -1'],
    ['NextTreeNode', '1 2 5'],
    ['int', ''],
    ['int', ' '],
    ['int', '1 '],
    ['int', '1 2'],
    ['int', '2147483648'],
    ['int', '0x10'],
    ['int', '1.0'],
    ['int', '+1'],
    ['int', '1\n'],
    ['long', '9223372036854775808'],
    ['double', 'nan'],
    ['double', 'inf'],
    ['double', '-Infinity'],
    ['double', '1e999'],
    ['double', '1,5'],
    ['bool', 'true'],
    ['bool', '2'],
    ['char', '2 ab'],
    ['char', '0 '],
    ['string', '5 ab'],
    ['string', '1 ab'],
    ['string', '-1 a'],
    ['string', '1000000000 a'],
    ['string', 'abc'],
    ['int[]', '3 1 2'],
    ['int[]', '2 1 2 3'],
    ['int[]', '999999999 1'],
    ['int[]', '01 1'],
    ['int[][]', '1 1'],
    ['TreeNode', '3 1 n n 1'],
    ['TreeNode', '4 n n n n'],
    ['ListNode', '1 n'],
  ])('%s from %j', (type, text) => {
    expect(() => decodeAnswer(returning(type), input, Buffer.from(text))).toThrow(WireError);
  });

  test('a string that is not UTF-8', () => {
    expect(() => decodeAnswer(returning('string'), input, Buffer.from([0x31, 0x20, 0xff]))).toThrow(WireError);
  });
});
