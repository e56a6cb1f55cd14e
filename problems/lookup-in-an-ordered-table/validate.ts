import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Read row by row, the numbers rise strictly. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const numbers = (input.args[0] as number[][]).flat();
  const at = numbers.findIndex((number, index) => number <= (numbers[index - 1] ?? Number.NEGATIVE_INFINITY));
  return at === -1 ? undefined : `${numbers[at]} does not come after ${numbers[at - 1]}`;
};

export default validate;
