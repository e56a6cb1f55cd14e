import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 6; at++) yield { name: `small ${at}`, args: [random.int(-100, 100)] };
  for (let at = 1; at <= 8; at++) yield { name: `random ${at}`, args: [random.int(-2_147_483_648, 2_147_483_647)] };
};

export default generate;
