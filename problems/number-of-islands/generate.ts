import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

type Grid = string[][];

function grid(rows: number, columns: number, isLand: (row: number, column: number) => boolean): Grid {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (isLand(row, column) ? '1' : '0')),
  );
}

const noise = (random: Random, rows: number, columns: number, landPercent: number) =>
  grid(rows, columns, () => random.chance(landPercent));

/** One path that runs to and fro through the whole grid. */
const serpent = (size: number) =>
  grid(size, size, (row, column) => row % 2 === 0 || column === (row % 4 === 1 ? size - 1 : 0));

/** One path that winds inwards, a ring of water between its turns. */
function spiral(size: number): Grid {
  const result = grid(size, size, () => false);
  const isLand = (row: number, column: number) => result[row]?.[column] === '1';
  const turns = [
    [0, 1],
    [1, 0],
    [0, -1],
    [-1, 0],
  ] as const;
  let [row, column, turn] = [0, 0, 0];
  for (let stuck = 0; stuck < 2; ) {
    (result[row] as string[])[column] = '1';
    const [down, right] = turns[turn % 4] as (typeof turns)[number];
    const inside = row + down >= 0 && row + down < size && column + right >= 0 && column + right < size;
    if (inside && !isLand(row + down, column + right) && !isLand(row + 2 * down, column + 2 * right)) {
      row += down;
      column += right;
      stuck = 0;
    } else {
      turn++;
      stuck++;
    }
  }
  return result;
}

const generate: Generator = function* ({ random }) {
  for (const [rows, columns, land] of [
    [3, 4, 50],
    [5, 5, 40],
    [4, 9, 60],
    [12, 7, 55],
    [30, 30, 45],
  ] as const)
    yield { name: `random, ${rows} by ${columns}`, args: [noise(random, rows, columns, land)] };
  const most = 200;
  yield { name: 'longest row', args: [noise(random, 1, most, 50)] };
  yield { name: 'longest column', args: [noise(random, most, 1, 50)] };
  yield { name: 'largest, chessboard', args: [grid(most, most, (row, column) => (row + column) % 2 === 0)] };
  yield { name: 'largest, only land', args: [grid(most, most, () => true)] };
  yield { name: 'largest, only water', args: [grid(most, most, () => false)] };
  yield { name: 'largest, one winding path', args: [serpent(most)] };
  yield { name: 'largest, one spiral', args: [spiral(most)] };
  yield { name: 'largest, sparse land', args: [noise(random, most, most, 35)] };
  yield { name: 'largest, dense land', args: [noise(random, most, most, 62)] };
};

export default generate;
