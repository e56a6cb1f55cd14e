import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** A search tree with both nodes in it. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [root, p, q] = input.args as [(number | null)[], number, number];
  const ranges: [number, number][] = [[-Infinity, Infinity]];
  for (const [at, value] of root.entries()) {
    const [low, high] = ranges[at] as [number, number];
    if (value === null) continue;
    if (value <= low || value >= high) return `the value ${value} is not in its place`;
    ranges.push([low, value], [value, high]);
  }
  if (p === q) return 'p and q are the same node';
  return root.includes(p) && root.includes(q) ? undefined : 'p or q is not in the tree';
};

export default validate;
