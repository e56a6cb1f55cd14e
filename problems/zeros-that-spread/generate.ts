import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const table = (random: Random, rows: number, columns: number, zeroPermille: number) =>
  Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random.int(1, 1_000) <= zeroPermille ? 0 : random.int(-99, 99))),
  );

const generate: Generator = function* ({ random }) {
  for (const [rows, columns, zeros] of [
    [2, 2, 250],
    [2, 3, 200],
    [3, 2, 200],
    [3, 3, 150],
    [3, 4, 100],
    [4, 4, 80],
    [4, 5, 60],
    [6, 5, 60],
    [8, 8, 30],
    [10, 20, 15],
    [60, 1, 30],
    [1, 60, 0],
    [60, 60, 5],
    [60, 60, 0],
  ] as const)
    yield {
      name: `random, ${rows} rows of ${columns}, ${zeros} in a thousand`,
      args: [table(random, rows, columns, zeros)],
    };
};

export default generate;
