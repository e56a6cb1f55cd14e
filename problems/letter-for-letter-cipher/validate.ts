import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Both texts are equally long. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [s, t] = input.args as [string, string];
  return s.length === t.length ? undefined : `the lengths ${s.length} and ${t.length} differ`;
};

export default validate;
