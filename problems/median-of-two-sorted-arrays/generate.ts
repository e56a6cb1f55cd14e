import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const sorted = (random: Random, length: number, minimum: number, maximum: number) =>
  random.ints(length, minimum, maximum).sort((one, other) => one - other);

const generate: Generator = function* ({ random }) {
  for (const [one, other] of [
    [1, 2],
    [2, 2],
    [3, 8],
    [10, 1],
    [17, 16],
    [101, 100],
  ] as const)
    yield {
      name: `random, ${one} and ${other} numbers`,
      args: [sorted(random, one, -40, 40), sorted(random, other, -40, 40)],
    };
  const most = 20_000;
  const limit = 2_000_000_000;
  yield { name: 'most numbers', args: [sorted(random, most, -limit, limit), sorted(random, most, -limit, limit)] };
  yield { name: 'most numbers, odd', args: [sorted(random, most - 1, 0, limit), sorted(random, most, -limit, 0)] };
  yield { name: 'most numbers, few values', args: [sorted(random, most, 0, 2), sorted(random, most, 1, 3)] };
  yield { name: 'most numbers beside none', args: [sorted(random, most, -limit, limit), []] };
  yield { name: 'most numbers beside one', args: [[0], sorted(random, most, -limit, limit)] };
  yield {
    name: 'most numbers, taken in turn',
    args: [
      Array.from({ length: most }, (_, index) => 2 * index),
      Array.from({ length: most }, (_, index) => 2 * index + 1),
    ],
  };
};

export default generate;
