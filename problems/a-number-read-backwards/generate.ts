import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 8; at++) yield { name: `small, random ${at}`, args: [random.int(-9_999, 9_999)] };
  for (let at = 1; at <= 6; at++)
    yield { name: `nine digits, random ${at}`, args: [random.int(-999_999_999, 999_999_999)] };
  for (let at = 1; at <= 6; at++)
    yield { name: `ten digits, random ${at}`, args: [random.int(1_000_000_000, 2_147_483_647) * random.pick([1, -1])] };
};

export default generate;
