import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Number and size of the values. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [[values]] = input.args as [[number[], number]];
  if (values.length > 20_000) return `${values.length} nodes are too many`;
  const wide = values.find((value) => Math.abs(value) > 100_000);
  return wide === undefined ? undefined : `the value ${wide} is too wide`;
};

export default validate;
