import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** No more repaints than planks. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [s, k] = input.args as [string, number];
  return k <= s.length ? undefined : `${k} repaints for ${s.length} planks`;
};

export default validate;
