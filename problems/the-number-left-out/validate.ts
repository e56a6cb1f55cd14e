import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'arguments of a function';
  const nums = input.args[0] as number[];
  const over = nums.find((number) => number > nums.length);
  return over === undefined ? undefined : `${over} is greater than ${nums.length}, the number of numbers`;
};

export default validate;
