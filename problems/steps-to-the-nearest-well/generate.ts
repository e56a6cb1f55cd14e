import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const empty = 2_147_483_647;

/** Of a hundred squares `walls` are walls and `wells` have wells. */
function town(random: Random, rows: number, columns: number, walls: number, wells: number): number[][] {
  const square = () => {
    const drawn = random.int(1, 100);
    if (drawn <= walls) return -1;
    return drawn <= walls + wells ? 0 : empty;
  };
  return Array.from({ length: rows }, () => Array.from({ length: columns }, square));
}

/** One way that winds through the town, with a well at its beginning. */
function winding(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      if (row === 0 && column === 0) return 0;
      const gap = row % 4 === 1 ? columns - 1 : 0;
      return row % 2 === 1 && column !== gap ? -1 : empty;
    }),
  );
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 14; at++)
    yield { name: `small, random ${at}`, args: [town(random, random.int(2, 5), random.int(2, 6), 25, 6 + at)] };
  yield { name: 'middle size, winding way', args: [winding(13, 12)] };
  yield { name: 'middle size, random', args: [town(random, 30, 20, 30, 2)] };
  const plain = town(random, 70, 70, 0, 0);
  yield { name: 'largest town, one well', args: [plain.map((row, at) => (at === 69 ? [...row.slice(1), 0] : row))] };
  yield { name: 'largest town, no well', args: [plain] };
  yield { name: 'largest town, random', args: [town(random, 70, 70, 35, 1)] };
};

export default generate;
