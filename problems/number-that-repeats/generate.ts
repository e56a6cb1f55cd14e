import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** A list of n + 1 numbers in which only `repeated` occurs more than once, `times` times. */
function list(random: Random, n: number, repeated: number, times: number): number[] {
  const others = random.distinctInts(n + 1 - times, 1, n - 1).map((value) => (value >= repeated ? value + 1 : value));
  return random.shuffle([...others, ...Array.from({ length: times }, () => repeated)]);
}

const generate: Generator = function* ({ random }) {
  for (const [n, times] of [
    [3, 2],
    [4, 2],
    [4, 3],
    [5, 2],
    [6, 4],
    [8, 2],
    [10, 3],
    [15, 2],
    [40, 20],
    [100, 2],
    [1000, 7],
  ] as const)
    yield { name: `random, ${n + 1} numbers, ${times} times`, args: [list(random, n, random.int(1, n), times)] };
  const most = 30_000;
  const rising = Array.from({ length: most }, (_, at) => at + 1);
  yield { name: 'most numbers, random', args: [list(random, most, 12_345, 2)] };
  yield { name: 'most numbers, the largest twice at the end', args: [[...rising, most]] };
  yield { name: 'most numbers, the smallest first and last', args: [[...rising, 1]] };
  yield { name: 'most numbers, one number half of the time', args: [list(random, most, 777, most / 2)] };
};

export default generate;
