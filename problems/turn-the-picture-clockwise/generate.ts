import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const picture = (random: Random, n: number) => Array.from({ length: n }, () => random.ints(n, -1_000, 1_000));

const generate: Generator = function* ({ random }) {
  for (const n of [2, 3, 4, 5, 6, 7, 8, 11, 20, 33]) yield { name: `random, ${n} rows`, args: [picture(random, n)] };
  yield { name: 'one less than most rows', args: [picture(random, 59)] };
  yield { name: 'most rows', args: [picture(random, 60)] };
};

export default generate;
