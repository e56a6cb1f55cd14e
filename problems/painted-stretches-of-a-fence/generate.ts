import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const stretches = (random: Random, count: number, limit: number, longest: number) =>
  Array.from({ length: count }, () => {
    const start = random.int(0, limit - longest);
    return [start, start + random.int(0, longest)];
  });

const generate: Generator = function* ({ random }) {
  for (const [count, limit, longest] of [
    [2, 6, 3],
    [2, 6, 4],
    [3, 9, 3],
    [3, 12, 4],
    [4, 12, 3],
    [5, 15, 4],
    [5, 20, 3],
    [6, 20, 5],
    [8, 40, 6],
    [10, 60, 5],
    [20, 150, 9],
    [200, 3_000, 20],
  ] as const)
    yield {
      name: `random, ${count} stretches up to ${limit}, at most ${longest} long`,
      args: [stretches(random, count, limit, longest)],
    };
  const most = 15_000;
  const apart = Array.from({ length: most }, (_, at) => [at * 60, at * 60 + random.int(0, 59)]);
  yield { name: 'most stretches, all apart', args: [random.shuffle(apart)] };
  yield { name: 'most stretches', args: [stretches(random, most, 1_000_000, 60)] };
  yield { name: 'most stretches, many joined', args: [stretches(random, most, 1_000_000, 5_000)] };
};

export default generate;
