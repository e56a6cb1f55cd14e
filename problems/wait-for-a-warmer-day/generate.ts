import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [days, limit] of [
    [3, 2],
    [5, 3],
    [6, 2],
    [8, 5],
    [10, 60],
    [15, 4],
    [25, 10],
    [60, 60],
    [300, 30],
  ] as const)
    yield { name: `random, ${days} days`, args: [random.ints(days, -limit, limit)] };
  const most = 30_000;
  yield { name: 'most days, random', args: [random.ints(most, -60, 60)] };
  yield { name: 'most days, all the same', args: [Array.from({ length: most }, () => 15)] };
  yield {
    name: 'most days, falling in steps and warm at the end',
    args: [Array.from({ length: most }, (_, day) => (day === most - 1 ? 60 : 50 - Math.floor(day / 300)))],
  };
  yield {
    name: 'most days, saw',
    args: [Array.from({ length: most }, (_, day) => (day % 2 === 0 ? 60 - Math.floor(day / 300) : -60))],
  };
};

export default generate;
