import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function island(random: Random, rows: number, columns: number, highest: number): number[][] {
  return Array.from({ length: rows }, () => random.ints(columns, 0, highest));
}

/** Walls with one gap each, at alternating ends: water has to wind its way. */
function winding(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const gap = row % 4 === 1 ? columns - 2 : 1;
      return row % 2 === 1 && column !== gap ? 9 : 5;
    }),
  );
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 14; at++)
    yield {
      name: `small, random ${at}`,
      args: [island(random, random.int(2, 5), random.int(2, 6), at % 2 === 0 ? 4 : 9)],
    };
  yield { name: 'one row, random', args: [island(random, 1, 9, 5)] };
  yield { name: 'one column, random', args: [island(random, 9, 1, 5)] };
  yield { name: 'middle size, few heights', args: [island(random, 20, 25, 3)] };
  yield { name: 'middle size, many heights', args: [island(random, 25, 20, 100_000)] };
  yield { name: 'winding ways', args: [winding(15, 12)] };
  yield { name: 'largest map, flat', args: [island(random, 60, 60, 0)] };
  yield { name: 'largest map, random', args: [island(random, 60, 60, 4)] };
  yield {
    name: 'largest map, a hill',
    args: [
      Array.from({ length: 60 }, (_, row) =>
        Array.from({ length: 60 }, (_, column) => 100_000 - 20 * ((row - 30) ** 2 + (column - 30) ** 2)),
      ),
    ],
  };
};

export default generate;
