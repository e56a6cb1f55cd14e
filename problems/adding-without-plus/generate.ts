import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 6; at++) yield { name: `small ${at}`, args: random.ints(2, -20, 20) };
  for (let at = 1; at <= 8; at++) yield { name: `random ${at}`, args: random.ints(2, -1_000_000, 1_000_000) };
};

export default generate;
