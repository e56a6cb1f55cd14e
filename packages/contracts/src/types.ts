/**
 * The types a problem's signature is written in, e.g. `int`, `string[][]`, `TreeNode`.
 * Arrays nest to three dimensions. `ListNode` and `TreeNode` are pre-defined in every language.
 */

export const scalarTypes = ['int', 'long', 'double', 'bool', 'char', 'string'] as const;
export const nodeTypes = ['ListNode', 'TreeNode'] as const;

export type ScalarType = (typeof scalarTypes)[number];
export type NodeType = (typeof nodeTypes)[number];

/** A parsed type: `int[][]` is `{ base: 'int', dimensions: 2 }`. */
export type ValueType = { base: ScalarType | NodeType; dimensions: 0 | 1 | 2 | 3 };

const pattern = /^(int|long|double|bool|char|string|ListNode|TreeNode)((?:\[\]){0,3})$/;

/** Parses `int[]` and the like; undefined when the text is no type. `void` is not a value type. */
export function parseType(text: string): ValueType | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  return {
    base: match[1] as ValueType['base'],
    dimensions: ((match[2] ?? '').length / 2) as ValueType['dimensions'],
  };
}

export function typeText(type: ValueType): string {
  return type.base + '[]'.repeat(type.dimensions);
}

/** The type of an array's elements; throws for a type that is no array. */
export function elementType(type: ValueType): ValueType {
  if (type.dimensions === 0) throw new Error(`${type.base} is not an array type`);
  return { base: type.base, dimensions: (type.dimensions - 1) as ValueType['dimensions'] };
}

/**
 * A value of a problem in JSON. int, double: number. long: number, or a decimal string beyond 2^53.
 * char: one-character string. ListNode: array of its values, head first ([] is the empty list).
 * TreeNode: array in level order with null for a missing child, no trailing nulls ([] is the empty tree).
 */
export type Json = null | boolean | number | string | Json[];

/** Why `value` is not of `type`, as `path: reason` from `path`; undefined when it is. */
export function valueError(type: ValueType, value: unknown, path = 'value'): string | undefined {
  if (type.dimensions > 0) {
    if (!Array.isArray(value)) return `${path}: expected ${typeText(type)}, got ${describe(value)}`;
    const inner = elementType(type);
    for (let index = 0; index < value.length; index++) {
      const error = valueError(inner, value[index], `${path}[${index}]`);
      if (error) return error;
    }
    return undefined;
  }
  switch (type.base) {
    case 'int':
      return Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31 && value !== 2 ** 31
        ? undefined
        : `${path}: expected int (32 bits), got ${describe(value)}`;
    case 'long':
      return isLong(value) ? undefined : `${path}: expected long (64 bits), got ${describe(value)}`;
    case 'double':
      return typeof value === 'number' && Number.isFinite(value)
        ? undefined
        : `${path}: expected double, got ${describe(value)}`;
    case 'bool':
      return typeof value === 'boolean' ? undefined : `${path}: expected bool, got ${describe(value)}`;
    case 'char':
      return typeof value === 'string' && [...value].length === 1
        ? wellFormed(value, path)
        : `${path}: expected char (a string of one character), got ${describe(value)}`;
    case 'string':
      return typeof value === 'string' ? wellFormed(value, path) : `${path}: expected string, got ${describe(value)}`;
    case 'ListNode':
      return valueError({ base: 'int', dimensions: 1 }, value, path);
    case 'TreeNode':
      return treeError(value, path);
    default:
      return type.base satisfies never;
  }
}

function isLong(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'string' || !/^-?(0|[1-9][0-9]{0,18})$/.test(value)) return false;
  const big = BigInt(value);
  return big >= -(2n ** 63n) && big < 2n ** 63n;
}

function wellFormed(value: string, path: string): string | undefined {
  return value.isWellFormed() ? undefined : `${path}: the text holds half a surrogate pair`;
}

function treeError(value: unknown, path: string): string | undefined {
  if (!Array.isArray(value)) return `${path}: expected TreeNode (level order), got ${describe(value)}`;
  if (value.length === 0) return undefined;
  // Each node present opens two places for the level below; a value needs an open place.
  let open = 1;
  for (let index = 0; index < value.length; index++) {
    if (open === 0) return `${path}[${index}]: this node has no parent`;
    open--;
    if (value[index] === null) continue;
    const error = valueError({ base: 'int', dimensions: 0 }, value[index], `${path}[${index}]`);
    if (error) return error;
    open += 2;
  }
  if (value[0] === null || value.at(-1) === null) return `${path}: no null at the start or the end of a tree`;
  return undefined;
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
