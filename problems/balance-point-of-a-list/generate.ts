import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, range] of [
    [3, 1],
    [4, 1],
    [5, 1],
    [5, 2],
    [7, 1],
    [8, 2],
    [12, 2],
    [20, 3],
  ] as const)
    yield { name: `random, ${length} numbers up to ${range}`, args: [random.ints(length, -range, range)] };
  for (const half of [2, 5, 9]) {
    const left = random.ints(half, 1, 9);
    yield { name: `mirrored, ${2 * half + 1} numbers`, args: [[...left, random.int(1, 9), ...random.shuffle(left)]] };
  }
  const most = 20_000;
  yield { name: 'most numbers, all positive', args: [random.ints(most, 1, 1_000)] };
  const hill = Array.from({ length: most - 2 }, (_, at) => (at < most / 2 - 1 ? 1 : -1));
  yield { name: 'most numbers, balance at the end', args: [[...hill, 8]] };
  yield { name: 'most numbers, balance at the start', args: [[8, ...hill]] };
  const side = random.ints(most / 2 - 1, 0, 1_000);
  yield { name: 'most numbers, balance in the middle', args: [[...side, 500, ...random.shuffle(side)]] };
};

export default generate;
