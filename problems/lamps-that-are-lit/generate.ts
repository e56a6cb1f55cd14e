import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (let n = 4; n <= 12; n++) yield { name: `small, ${n}`, args: [n] };
  for (let at = 1; at <= 8; at++) yield { name: `random ${at}`, args: [random.int(0, 2_147_483_647)] };
};

export default generate;
