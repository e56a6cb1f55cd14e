import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** A search tree with at least k nodes. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [root, k] = input.args as [(number | null)[], number];
  const ranges: [number, number][] = [[-Infinity, Infinity]];
  for (const [at, value] of root.entries()) {
    const [low, high] = ranges[at] as [number, number];
    if (value === null) continue;
    if (value <= low || value >= high) return `the value ${value} is not in its place`;
    ranges.push([low, value], [value, high]);
  }
  const nodes = root.filter((value) => value !== null).length;
  return k <= nodes ? undefined : `there is no value number ${k} among ${nodes}`;
};

export default validate;
