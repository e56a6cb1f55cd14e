import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [rooms] = input.args as [number[][]];
  const odd = rooms.flat().find((room) => room !== -1 && room !== 0 && room !== 2_147_483_647);
  return odd === undefined ? undefined : `${odd} is no wall, well or empty square`;
};

export default validate;
