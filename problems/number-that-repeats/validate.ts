import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** No number is greater than the length less one, and exactly one occurs more than once. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [nums] = input.args as [number[]];
  const counts = new Map<number, number>();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (Math.max(...counts.keys()) >= nums.length) return 'a number is greater than n';
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  return repeated === 1 ? undefined : `${repeated} numbers repeat, not one`;
};

export default validate;
