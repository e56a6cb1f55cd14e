import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'class') return 'calls of a class';
  const [k = 0, nums = []] = (input.calls[0]?.args ?? []) as [number, number[]];
  return nums.length >= k - 1 ? undefined : `${nums.length} throws at first, and k is ${k}`;
};

export default validate;
