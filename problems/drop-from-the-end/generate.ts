import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 5, 6, 9, 20, 75, 300])
    yield { name: `random, ${length} nodes`, args: [random.ints(length, -50, 50), random.int(1, length)] };
  for (const n of [1, 2, 500, 999, 1000])
    yield { name: `most nodes, number ${n} from the end`, args: [random.ints(1_000, -100_000, 100_000), n] };
};

export default generate;
