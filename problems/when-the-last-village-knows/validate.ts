import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Paths join two different villages that exist, and take at most 1000 minutes. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [paths, n, k] = input.args as [number[][], number, number];
  if (k > n) return `there is no village ${k}`;
  for (const [at, [start = 0, end = 0, minutes = 0]] of paths.entries()) {
    if (start === end || Math.min(start, end) < 1 || Math.max(start, end) > n) return `times[${at}] is no path`;
    if (minutes > 1_000) return `times[${at}] takes ${minutes} minutes`;
  }
  return undefined;
};

export default validate;
