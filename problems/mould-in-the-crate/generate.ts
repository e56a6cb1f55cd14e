import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const crate = (random: Random, rows: number, columns: number, empty: number, mouldy: number) =>
  Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random.chance(empty) ? 0 : random.chance(mouldy) ? 2 : 1)),
  );

/** One long way to and fro, with mould at its beginning. */
const winding = (n: number) =>
  Array.from({ length: n }, (_, row) =>
    Array.from({ length: n }, (_, column) => {
      if (row === 0 && column === 0) return 2;
      return row % 2 === 0 || (row % 4 === 1 ? column === n - 1 : column === 0) ? 1 : 0;
    }),
  );

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 14; at++)
    yield { name: `random ${at}`, args: [crate(random, random.int(1, 5), random.int(1, 5), at % 3 ? 20 : 40, 25)] };
  yield { name: 'largest, little mould', args: [crate(random, 100, 100, 5, 1)] };
  yield { name: 'largest, many gaps', args: [crate(random, 100, 100, 50, 10)] };
  yield { name: 'longest way', args: [winding(99)] };
  yield { name: 'longest way, back', args: [winding(99).map((row) => [...row].reverse())] };
  yield { name: 'wide', args: [crate(random, 1, 100, 2, 5)] };
};

export default generate;
