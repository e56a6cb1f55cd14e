import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';
import type { Json } from '../../packages/contracts/src/types.ts';

function list(random: Random, length: number, limit: number, nonePercent: number): Json[] {
  return Array.from({ length }, () => [
    random.int(-limit, limit),
    random.chance(nonePercent) ? null : random.int(0, length - 1),
  ]);
}

const generate: Generator = function* ({ random }) {
  for (const [length, limit, none] of [
    [2, 5, 30],
    [3, 1, 20],
    [4, 9, 50],
    [5, 2, 0],
    [7, 3, 30],
    [10, 100, 20],
    [30, 5, 10],
    [200, 50, 50],
  ] as const)
    yield { name: `random, ${length} nodes`, args: [list(random, length, limit, none)] };
  yield { name: 'most nodes', args: [list(random, 1_000, 10_000, 10)] };
  yield { name: 'most nodes, few values', args: [list(random, 1_000, 1, 0)] };
  yield { name: 'most nodes, no shortcuts', args: [list(random, 1_000, 10_000, 100)] };
};

export default generate;
