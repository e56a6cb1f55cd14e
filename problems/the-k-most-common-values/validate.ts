import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The k most common values are determined. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [nums, k] = input.args as [number[], number];
  const counts = new Map<number, number>();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts.values()].sort((one, other) => other - one);
  if (k > sorted.length) return `there are only ${sorted.length} different values`;
  return sorted[k - 1] === sorted[k] ? `places ${k} and ${k + 1} are equally common` : undefined;
};

export default validate;
