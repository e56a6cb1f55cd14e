import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const n of [5, 6, 8, 9, 10, 13, 19, 44, 86, 100, 111, 999]) yield { name: `${n}`, args: [n] };
  for (const digits of [3, 4, 5, 6, 7, 8, 9]) {
    const least = 10 ** (digits - 1);
    yield { name: `random, ${digits} digits`, args: [random.int(least, 10 * least - 1)] };
  }
  yield { name: 'random, ten digits', args: [random.int(1_000_000_000, 2_147_483_646)] };
};

export default generate;
