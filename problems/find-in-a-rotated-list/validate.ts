import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Going round the list, the numbers fall exactly once. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [nums] = input.args as [number[], number];
  const falls = nums.filter((number, at) => number < (nums.at(at - 1) as number)).length;
  return falls === 1 || nums.length === 1 ? undefined : `the numbers fall ${falls} times round the list, not once`;
};

export default validate;
