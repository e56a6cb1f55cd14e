import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function table(random: Random, rows: number, columns: number, limit: number): number[][] {
  const all = random.distinctInts(rows * columns, -limit, limit).sort((one, other) => one - other);
  return Array.from({ length: rows }, (_, row) => all.slice(row * columns, (row + 1) * columns));
}

const generate: Generator = function* ({ random }) {
  for (const [rows, columns] of [
    [2, 2],
    [2, 3],
    [3, 2],
    [1, 5],
    [5, 1],
    [4, 4],
    [3, 7],
    [7, 3],
    [12, 20],
  ] as const) {
    const matrix = table(random, rows, columns, 2 * rows * columns);
    const size = `${rows} rows of ${columns}`;
    yield { name: `${size}, found`, args: [matrix, random.pick(matrix.flat())] };
    yield { name: `${size}, anything`, args: [matrix, random.int(-2 * rows * columns, 2 * rows * columns)] };
  }
  const most = table(random, 100, 100, 1_000_000);
  yield { name: 'largest, found', args: [most, random.pick(most.flat())] };
  yield { name: 'largest, last', args: [most, most[99]?.[99] as number] };
  const even = Array.from({ length: 100 }, (_, row) => Array.from({ length: 100 }, (_, at) => 200 * row + 2 * at));
  yield { name: 'largest, not found', args: [even, 8_401] };
};

export default generate;
