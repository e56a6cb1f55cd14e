import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const sorted = (random: Random, length: number, minimum: number, maximum: number) =>
  random.ints(length, minimum, maximum).sort((one, other) => one - other);

const generate: Generator = function* ({ random }) {
  for (const [one, other] of [
    [1, 6],
    [4, 4],
    [7, 2],
    [12, 12],
    [60, 45],
  ] as const)
    yield {
      name: `random, ${one} and ${other} nodes`,
      args: [sorted(random, one, -30, 30), sorted(random, other, -30, 30)],
    };
  const most = 10_000;
  const limit = 1_000_000;
  yield { name: 'most nodes', args: [sorted(random, most, -limit, limit), sorted(random, most, -limit, limit)] };
  yield { name: 'most nodes, few values', args: [sorted(random, most, 0, 3), sorted(random, most, 0, 3)] };
  yield {
    name: 'most nodes, taken in turn',
    args: [
      Array.from({ length: most }, (_, index) => 2 * index),
      Array.from({ length: most }, (_, index) => 2 * index + 1),
    ],
  };
  yield { name: 'most nodes beside one', args: [[limit], sorted(random, most, -limit, limit)] };
  yield { name: 'most nodes beside none', args: [sorted(random, most, -limit, limit), []] };
};

export default generate;
