import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The paths make a tree. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [heights, edges] = input.args as [number[], number[][]];
  if (edges.length !== heights.length - 1) return `${edges.length} paths between ${heights.length} huts`;
  const near = heights.map((): number[] => []);
  for (const [at, [one = 0, other = 0]] of edges.entries()) {
    const [first, second] = [near[one], near[other]];
    if (!first || !second) return `edges[${at}] names a hut that does not exist`;
    first.push(other);
    second.push(one);
  }
  const reached = new Set([0]);
  for (const hut of reached) for (const other of near[hut] ?? []) reached.add(other);
  return reached.size === heights.length ? undefined : `only ${reached.size} huts can be reached from hut 0`;
};

export default validate;
