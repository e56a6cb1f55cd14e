import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'arguments of a function';
  const [nums, k] = input.args as [number[], number];
  return k <= nums.length ? undefined : `k is ${k}, and there are ${nums.length} numbers`;
};

export default validate;
