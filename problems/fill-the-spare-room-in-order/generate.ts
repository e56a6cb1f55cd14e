import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const rising = (random: Random, length: number, from: number, to: number) =>
  random.ints(length, from, to).sort((one, other) => one - other);
const spare = (count: number) => Array.from({ length: count }, () => 0);

const generate: Generator = function* ({ random }) {
  for (const [m, n] of [
    [1, 2],
    [2, 1],
    [3, 3],
    [5, 2],
    [2, 6],
    [7, 7],
    [20, 30],
    [100, 80],
  ] as const)
    yield {
      name: `random, ${m} and ${n} numbers`,
      args: [[...rising(random, m, -9, 9), ...spare(n)], m, rising(random, n, -9, 9), n],
    };
  const half = 10_000;
  const any = () => rising(random, half, -1_000_000, 1_000_000);
  yield { name: 'most numbers, mixed', args: [[...any(), ...spare(half)], half, any(), half] };
  yield {
    name: 'most numbers, the second list first',
    args: [[...rising(random, half, 1, 900), ...spare(half)], half, rising(random, half, -900, 0), half],
  };
  yield {
    name: 'most numbers, one to put in',
    args: [[...rising(random, 2 * half - 1, 0, 99), 0], 2 * half - 1, [-1], 1],
  };
  yield {
    name: 'most numbers, all from the second list',
    args: [spare(2 * half), 0, rising(random, 2 * half, -99, 99), 2 * half],
  };
};

export default generate;
