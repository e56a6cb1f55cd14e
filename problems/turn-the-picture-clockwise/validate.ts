import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The picture is a square. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const matrix = input.args[0] as number[][];
  const columns = matrix[0]?.length;
  return columns === matrix.length ? undefined : `${matrix.length} rows of ${columns}`;
};

export default validate;
