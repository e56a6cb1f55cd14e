import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function tiles(random: Random, rows: number, columns: number, alphabet: string): string[][] {
  return Array.from({ length: rows }, () => [...random.text(columns, alphabet)]);
}

/** The letters along a way over the board that uses no tile twice, as long as it goes. */
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

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 8; at++) {
    const board = tiles(random, random.int(1, 3), random.int(1, 4), 'ab');
    yield { name: `small, laid ${at}`, args: [board, laid(random, board, 5)] };
    yield { name: `small, random ${at}`, args: [board, random.text(4, 'ab')] };
  }
  for (let at = 1; at <= 4; at++) {
    const board = tiles(random, 6, 6, 'abcd');
    yield { name: `largest board, laid ${at}`, args: [board, laid(random, board, 15)] };
    yield { name: `largest board, random ${at}`, args: [board, random.text(9, 'abcd')] };
  }
  const same = tiles(random, 4, 4, 'a');
  yield { name: 'all the same, the last letter missing', args: [same, `${'a'.repeat(9)}b`] };
  yield { name: 'all the same, longest word', args: [tiles(random, 6, 6, 'a'), 'a'.repeat(15)] };
};

export default generate;
