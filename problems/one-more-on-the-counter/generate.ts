import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** So many digits without a leading zero, with nines at the end. */
const digits = (random: Random, count: number, nines: number) => [
  ...(nines < count ? [random.int(1, 9)] : []),
  ...random.ints(Math.max(0, count - nines - 1), 0, 9),
  ...Array.from({ length: nines }, () => 9),
];

const generate: Generator = function* ({ random }) {
  for (const [count, nines] of [
    [1, 0],
    [2, 0],
    [2, 1],
    [3, 0],
    [3, 1],
    [4, 3],
    [5, 0],
    [6, 6],
    [8, 4],
    [20, 3],
    [30, 29],
    [100, 0],
    [1_000, 0],
    [1_000, 1],
    [1_000, 999],
    [1_000, 1_000],
  ] as const)
    yield { name: `${count} digits, ${nines} nines at the end`, args: [digits(random, count, nines)] };
};

export default generate;
