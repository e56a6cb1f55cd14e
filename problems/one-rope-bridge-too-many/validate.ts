import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Platforms 1 to n, connected, no bridge twice. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [edges] = input.args as [[number, number][]];
  const neighbours = new Map<number, number[]>();
  const known = new Set<string>();
  for (const [one, other] of edges) {
    if (one === other) return `a bridge joins ${one} with itself`;
    if (Math.max(one, other) > edges.length) return `there is no platform ${Math.max(one, other)}`;
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
    if (known.has(key)) return `two bridges join ${key}`;
    known.add(key);
    neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
    neighbours.set(other, [...(neighbours.get(other) ?? []), one]);
  }
  const seen = new Set([1]);
  for (const platform of seen) for (const other of neighbours.get(platform) ?? []) seen.add(other);
  return seen.size === edges.length ? undefined : 'a platform cannot be reached';
};

export default validate;
