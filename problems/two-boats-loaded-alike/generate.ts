import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, limit] of [
    [2, 3],
    [3, 5],
    [3, 6],
    [4, 8],
    [4, 20],
    [5, 9],
    [5, 30],
    [6, 50],
    [7, 60],
    [8, 100],
    [10, 100],
    [12, 9],
  ] as const)
    yield { name: `random, ${length} crates up to ${limit}`, args: [random.ints(length, 1, limit)] };
  yield { name: 'fifty crates', args: [random.ints(50, 1, 100)] };
  yield { name: 'most crates', args: [random.ints(200, 1, 100)] };
  yield { name: 'most crates, all of the greatest weight', args: [Array.from({ length: 200 }, () => 100)] };
  const even = Array.from({ length: 199 }, () => 2 * random.int(30, 50));
  const rest = even.reduce((sum, weight) => sum + weight, 0) % 4 === 0 ? 82 : 84;
  yield { name: 'most crates, half of the total is odd', args: [[...even, rest]] };
};

export default generate;
