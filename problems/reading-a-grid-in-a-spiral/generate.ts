import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [rows, columns] of [
    [2, 4],
    [4, 2],
    [3, 5],
    [5, 3],
    [5, 5],
    [4, 6],
    [6, 4],
    [6, 6],
    [7, 9],
    [1, 60],
    [60, 1],
    [2, 60],
    [60, 3],
    [60, 60],
    [59, 60],
  ] as const)
    yield {
      name: `${rows} rows of ${columns}`,
      args: [Array.from({ length: rows }, () => random.ints(columns, -1_000, 1_000))],
    };
};

export default generate;
