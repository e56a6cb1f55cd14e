import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, power] of [
    [3, 2],
    [4, 2],
    [5, 2],
    [6, 3],
    [8, 3],
    [10, 3],
    [12, 4],
    [20, 4],
    [50, 6],
  ] as const)
    for (const draw of [1, 2])
      yield { name: `random, ${length} stones up to ${power}, ${draw}`, args: [random.ints(length, 0, power)] };
  const most = 30_000;
  yield { name: 'most stones, step by step', args: [Array.from({ length: most }, () => 1)] };
  yield {
    name: 'most stones, stuck before the last',
    args: [Array.from({ length: most }, (_, at) => Math.max(0, most - 2 - at))],
  };
  yield { name: 'most stones, strong', args: [Array.from({ length: most }, () => 30_000)] };
  yield { name: 'most stones, one gap', args: [Array.from({ length: most }, (_, at) => (at === 15_000 ? 0 : 1))] };
};

export default generate;
