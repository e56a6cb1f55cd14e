import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function terrace(random: Random, rows: number, columns: number, mossPercent: number): number[][] {
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random.chance(mossPercent) ? 1 : 0)),
  );
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 12; at++)
    yield { name: `small, random ${at}`, args: [terrace(random, random.int(1, 5), random.int(2, 6), 40 + 2 * at)] };
  yield { name: 'middle size, half moss', args: [terrace(random, 30, 40, 50)] };
  yield { name: 'middle size, much moss', args: [terrace(random, 40, 30, 62)] };
  yield { name: 'largest terrace, all moss', args: [terrace(random, 70, 70, 100)] };
  yield { name: 'largest terrace, bare', args: [terrace(random, 70, 70, 0)] };
  yield { name: 'largest terrace, random', args: [terrace(random, 70, 70, 60)] };
};

export default generate;
