import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const shows = (random: Random, count: number, limit: number, longest: number) =>
  Array.from({ length: count }, () => {
    const start = random.int(-limit, limit - longest);
    return [start, start + random.int(1, longest)];
  });

const generate: Generator = function* ({ random }) {
  for (const [count, limit, longest] of [
    [2, 4, 4],
    [3, 5, 4],
    [3, 4, 3],
    [4, 6, 5],
    [4, 8, 4],
    [5, 8, 6],
    [6, 9, 5],
    [7, 12, 6],
    [8, 10, 9],
    [10, 15, 8],
    [20, 30, 10],
    [200, 800, 30],
  ] as const)
    yield { name: `random, ${count} shows up to ${limit}`, args: [shows(random, count, limit, longest)] };
  const most = 15_000;
  yield { name: 'most shows, short ones', args: [shows(random, most, 50_000, 20)] };
  yield { name: 'most shows, long ones', args: [shows(random, most, 50_000, 30_000)] };
  const chain = Array.from({ length: most }, (_, at) => [3 * at - 20_000, 3 * at - 17_000 + (at % 2)]);
  yield { name: 'most shows, a chain', args: [random.shuffle(chain)] };
};

export default generate;
