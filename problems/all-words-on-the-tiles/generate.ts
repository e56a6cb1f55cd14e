import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function tiles(random: Random, rows: number, columns: number, alphabet: string): string[][] {
  return Array.from({ length: rows }, () => [...random.text(columns, alphabet)]);
}

/** The letters along a way over the board that uses no tile twice. */
function laid(random: Random, board: string[][], length: number): string {
  const used = new Set<string>();
  let row = random.int(0, board.length - 1);
  let column = random.int(0, (board[0]?.length ?? 1) - 1);
  let word = '';
  while (word.length < length) {
    word += board[row]?.[column] ?? '';
    used.add(`${row} ${column}`);
    const next = [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ].filter(([r = 0, c = 0]) => board[r]?.[c] !== undefined && !used.has(`${r} ${c}`)) as [number, number][];
    if (next.length === 0) break;
    [row, column] = random.pick(next);
  }
  return word;
}

function words(random: Random, board: string[][], count: number, longest: number, alphabet: string): string[] {
  const found = new Set<string>();
  for (let tries = 0; found.size < count && tries < 20 * count; tries++) {
    const length = random.int(1, longest);
    found.add(tries % 3 === 0 ? random.text(length, alphabet) : laid(random, board, length));
  }
  return [...found];
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 12; at++) {
    const board = tiles(random, random.int(1, 3), random.int(1, 4), 'abc');
    yield { name: `random ${at}`, args: [board, words(random, board, 6, 5, 'abc')] };
  }
  const board = tiles(random, 10, 10, 'abcd');
  yield { name: 'largest board, four letters', args: [board, words(random, board, 500, 10, 'abcd')] };
  const same = tiles(random, 10, 10, 'a');
  const ends = Array.from(
    { length: 1_900 },
    (_, at) => `aaaaaa${[...at.toString(7).padStart(4, '0')].map((digit) => 'bcdefgh'[Number(digit)]).join('')}`,
  );
  yield { name: 'all tiles the same, no word fits', args: [same, ends] };
};

export default generate;
