import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** A solved board: shifted rows, with digits, rows and columns exchanged as the rules allow. */
const solved = (random: Random) => {
  const digits = random.shuffle([...'123456789']);
  const order = () =>
    random.shuffle([0, 1, 2]).flatMap((band) => random.shuffle([0, 1, 2]).map((line) => 3 * band + line));
  const columns = order();
  return order().map((row) =>
    columns.map((column) => digits[(3 * (row % 3) + Math.floor(row / 3) + column) % 9] ?? '.'),
  );
};
const thinned = (random: Random, board: string[][], keepPercent: number) =>
  board.map((row) => row.map((cell) => (random.chance(keepPercent) ? cell : '.')));

const generate: Generator = function* ({ random }) {
  yield { name: 'solved', args: [solved(random)] };
  for (const keep of [80, 50, 30])
    yield { name: `${keep} percent filled`, args: [thinned(random, solved(random), keep)] };
  const empty = () => Array.from({ length: 9 }, () => Array.from({ length: 9 }, () => '.'));
  const put = (board: string[][], row: number, column: number, digit: string) => {
    const line = board[row];
    if (line) line[column] = digit;
  };
  for (let box = 0; box < 9; box++)
    for (const shift of [1, 2]) {
      const board = empty();
      const [top, left] = [3 * Math.floor(box / 3), 3 * (box % 3)];
      const from = random.int(0, 2);
      put(board, top, left + from, '5');
      put(board, top + shift, left + ((from + random.int(1, 2)) % 3), '5');
      yield { name: `box ${box}, ${shift} rows apart`, args: [board] };
    }
  for (let draw = 0; draw < 12; draw++) {
    const board = thinned(random, solved(random), 40);
    put(board, random.int(0, 8), random.int(0, 8), String(random.int(1, 9)));
    yield { name: `one digit added, ${draw}`, args: [board] };
  }
  for (let line = 0; line < 9; line++) {
    const [one, other] = random.distinctInts(2, 0, 8) as [number, number];
    const twiceInRow = thinned(random, empty(), 0);
    put(twiceInRow, line, one, '7');
    put(twiceInRow, line, other, '7');
    yield { name: `row ${line}`, args: [twiceInRow] };
    const twiceInColumn = empty();
    put(twiceInColumn, one, line, '2');
    put(twiceInColumn, other, line, '2');
    yield { name: `column ${line}`, args: [twiceInColumn] };
  }
};

export default generate;
