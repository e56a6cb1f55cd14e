import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const sorted = (random: Random, length: number, limit: number) =>
  random.ints(length, -limit, limit).sort((one, other) => one - other);

const generate: Generator = function* ({ random }) {
  for (const [count, longest, limit] of [
    [2, 3, 9],
    [3, 4, 5],
    [4, 2, 3],
    [5, 6, 50],
    [7, 3, 2],
    [12, 8, 100],
    [40, 20, 1000],
  ] as const)
    yield {
      name: `random, ${count} lists`,
      args: [Array.from({ length: count }, () => sorted(random, random.int(0, longest), limit))],
    };
  yield { name: 'forty longest lists', args: [Array.from({ length: 40 }, () => sorted(random, 500, 10_000))] };
  yield {
    name: 'most lists, two nodes each',
    args: [Array.from({ length: 10_000 }, (_, at) => [at - 5_000, at - 4_990])],
  };
  yield { name: 'most lists, one node each', args: [random.shuffle(Array.from({ length: 10_000 }, (_, at) => [at]))] };
  yield { name: 'most lists, all empty', args: [Array.from({ length: 10_000 }, () => [])] };
};

export default generate;
