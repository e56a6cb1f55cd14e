import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** No number is greater than the length of the list. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [nums] = input.args as [number[]];
  const beyond = nums.find((value) => value > nums.length);
  return beyond === undefined ? undefined : `${beyond} is greater than the length ${nums.length}`;
};

export default validate;
