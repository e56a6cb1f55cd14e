import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function map(random: Random, rows: number, columns: number, openPercent: number): string[][] {
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random.chance(openPercent) ? 'O' : 'X')),
  );
}

/** A hedge all round, with everything inside open. */
function ring(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      row === 0 || column === 0 || row === rows - 1 || column === columns - 1 ? 'X' : 'O',
    ),
  );
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 14; at++)
    yield { name: `small, random ${at}`, args: [map(random, random.int(3, 6), random.int(3, 7), 40 + (at % 3) * 10)] };
  yield { name: 'middle size, few open squares', args: [map(random, 30, 20, 35)] };
  yield { name: 'middle size, many open squares', args: [map(random, 20, 30, 60)] };
  yield { name: 'largest map, one closed meadow', args: [ring(60, 60)] };
  const gate = ring(60, 60).map((row, at) =>
    at === 59 ? row.map((square, column) => (column === 30 ? 'O' : square)) : row,
  );
  yield { name: 'largest map, one gate', args: [gate] };
  yield { name: 'largest map, random', args: [map(random, 60, 60, 55)] };
};

export default generate;
