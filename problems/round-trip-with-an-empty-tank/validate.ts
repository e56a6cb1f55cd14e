import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Both lists are equally long. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [gas, cost] = input.args as [number[], number[]];
  return gas.length === cost.length ? undefined : `the lengths ${gas.length} and ${cost.length} differ`;
};

export default validate;
