import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const ranges = (random: Random, count: number, limit: number, longest: number) =>
  Array.from({ length: count }, () => {
    const left = random.int(1, limit);
    return [left, Math.min(limit, left + random.int(0, longest))];
  });

const generate: Generator = function* ({ random }) {
  for (const [count, limit, longest] of [
    [1, 5, 3],
    [2, 6, 4],
    [2, 8, 5],
    [3, 9, 5],
    [3, 12, 9],
    [4, 12, 6],
    [5, 15, 9],
    [6, 15, 12],
    [8, 25, 10],
    [10, 30, 20],
    [30, 99, 40],
    [300, 2_000, 200],
  ] as const)
    yield {
      name: `random, ${count} ranges up to ${limit}`,
      args: [ranges(random, count, limit, longest), random.ints(2 * count + 2, 1, limit)],
    };
  const most = 10_000;
  const limit = 1_000_000;
  yield { name: 'most, short ranges', args: [ranges(random, most, limit, 200), random.ints(most, 1, limit)] };
  yield { name: 'most, long ranges', args: [ranges(random, most, limit, 900_000), random.ints(most, 1, limit)] };
  const nested = Array.from({ length: most }, (_, at) => [at + 1, limit - at]);
  yield { name: 'most, nested ranges', args: [random.shuffle(nested), random.ints(most, 1, limit)] };
};

export default generate;
