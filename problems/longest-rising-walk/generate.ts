import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const grid = (random: Random, rows: number, columns: number, limit: number) =>
  Array.from({ length: rows }, () => random.ints(columns, 0, limit));

const generate: Generator = function* ({ random }) {
  for (const [rows, columns, limit] of [
    [1, 4, 5],
    [4, 1, 5],
    [2, 2, 4],
    [2, 3, 6],
    [3, 2, 6],
    [3, 3, 9],
    [3, 4, 9],
    [4, 4, 12],
    [5, 4, 20],
    [5, 7, 40],
    [8, 8, 30],
    [20, 15, 100],
  ] as const)
    yield { name: `random, ${rows} rows of ${columns}, up to ${limit}`, args: [grid(random, rows, columns, limit)] };
  yield { name: 'most squares', args: [grid(random, 60, 60, 500)] };
  yield { name: 'most squares, few heights', args: [grid(random, 60, 60, 3)] };
  const slope = Array.from({ length: 60 }, (_, row) => Array.from({ length: 60 }, (_, column) => row + column));
  yield { name: 'most squares, a slope', args: [slope] };
  yield { name: 'most squares, a slope the other way', args: [slope.map((row) => row.map((height) => 118 - height))] };
  const snake = Array.from({ length: 15 }, (_, row) =>
    Array.from({ length: 30 }, (_, column) => row * 30 + (row % 2 === 0 ? column : 29 - column)),
  );
  yield { name: 'a long snake', args: [snake] };
};

export default generate;
