import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const rehearsals = (random: Random, count: number, limit: number, longest: number) =>
  Array.from({ length: count }, () => {
    const start = random.int(0, limit - longest);
    return [start, start + random.int(1, longest)];
  });

const generate: Generator = function* ({ random }) {
  for (const [count, limit, longest] of [
    [2, 6, 4],
    [3, 8, 4],
    [3, 12, 8],
    [4, 10, 4],
    [4, 10, 6],
    [5, 10, 5],
    [6, 12, 6],
    [8, 20, 8],
    [10, 25, 6],
    [15, 30, 12],
    [40, 100, 9],
    [500, 2_000, 50],
  ] as const)
    yield {
      name: `random, ${count} rehearsals up to ${limit}, at most ${longest} long`,
      args: [rehearsals(random, count, limit, longest)],
    };
  const most = 15_000;
  yield { name: 'most rehearsals, short ones', args: [rehearsals(random, most, 1_000_000, 100)] };
  yield { name: 'most rehearsals, long ones', args: [rehearsals(random, most, 1_000_000, 900_000)] };
  yield {
    name: 'most rehearsals, one room',
    args: [random.shuffle(Array.from({ length: most }, (_, at) => [at, at + 1]))],
  };
};

export default generate;
