import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Who knows whom; `quiet` (0 for nobody) is known by all and knows nobody. */
function reception(random: Random, n: number, quiet: number, percent: number, change?: [number, number]): string {
  const rows = Array.from({ length: n }, (_, a) =>
    Array.from({ length: n }, (_, b): number => {
      if (a === b || a === quiet - 1) return 0;
      return b === quiet - 1 || random.chance(percent) ? 1 : 0;
    }),
  );
  const row = change && rows[change[0] - 1];
  if (row && change) row[change[1] - 1] = 1 - (row[change[1] - 1] ?? 0);
  return `${n}\n${rows.map((each) => each.join('')).join('\n')}\n`;
}

const generate: Generator = function* ({ random }) {
  for (const n of [3, 4, 5, 6, 7])
    yield { name: `a quiet guest among ${n}`, stdin: reception(random, n, random.int(1, n), 50) };
  for (const n of [3, 4, 5, 6, 7]) yield { name: `chance among ${n}`, stdin: reception(random, n, 0, 60) };
  const most = 200;
  for (const [quiet, percent] of [
    [1, 100],
    [most, 0],
    [100, 50],
  ] as const)
    yield { name: `most guests, quiet is ${quiet}`, stdin: reception(random, most, quiet, percent) };
  yield { name: 'most guests, one does not know the candidate', stdin: reception(random, most, 77, 50, [most, 77]) };
  yield { name: 'most guests, the candidate knows one', stdin: reception(random, most, 77, 50, [77, 1]) };
  yield { name: 'most guests, all know all', stdin: reception(random, most, 0, 100) };
  yield { name: 'most guests, all strangers', stdin: reception(random, most, 0, 0) };
};

export default generate;
