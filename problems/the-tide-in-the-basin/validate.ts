import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** A square of the numbers from 0 on, each once. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [grid] = input.args as [number[][]];
  if (grid.some((row) => row.length !== grid.length)) return 'not a square';
  const heights = grid.flat().sort((one, other) => one - other);
  const wrong = heights.findIndex((height, at) => height !== at);
  return wrong === -1 ? undefined : `the heights are not 0 to ${heights.length - 1}, each once`;
};

export default validate;
