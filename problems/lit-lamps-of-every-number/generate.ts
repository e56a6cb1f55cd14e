import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const n of [4, 5, 7, 9, 10, 31, 32, 33, 100, 1_023, 1_024]) yield { name: `up to ${n}`, args: [n] };
  yield { name: 'random', args: [random.int(5_000, 50_000)] };
  yield { name: 'greatest', args: [100_000] };
};

export default generate;
