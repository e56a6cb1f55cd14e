import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** One number occurs more than n / 2 times. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [nums] = input.args as [number[]];
  const counts = new Map<number, number>();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);
  return 2 * Math.max(...counts.values()) > nums.length ? undefined : 'no number occurs more than half of the time';
};

export default validate;
