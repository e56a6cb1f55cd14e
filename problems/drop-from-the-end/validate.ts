import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The node that is to go exists. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [head, n] = input.args as [number[], number];
  return n <= head.length ? undefined : `there are ${head.length} nodes, so none is number ${n} from the end`;
};

export default validate;
