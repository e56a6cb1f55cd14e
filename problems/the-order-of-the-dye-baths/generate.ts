import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function works(random: Random, n: number, m: number, dearest: number, consistent: boolean): string {
  const costs = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 0 : random.int(0, dearest))),
  );
  const order = random.shuffle(Array.from({ length: n }, (_, at) => at + 1));
  const rules = Array.from({ length: m }, () => {
    const places = random.distinctInts(2, 0, n - 1);
    if (consistent) places.sort((a, b) => a - b);
    return places.map((place) => order[place] ?? 1);
  });
  return `${n} ${m}\n${[...costs, ...rules].map((row) => `${row.join(' ')}\n`).join('')}`;
}

const generate: Generator = function* ({ random }) {
  for (const [n, m, dearest, consistent] of [
    [2, 1, 9, true],
    [3, 0, 9, true],
    [3, 1, 9, true],
    [3, 2, 9, true],
    [4, 0, 20, true],
    [4, 2, 20, true],
    [4, 3, 9, false],
    [5, 1, 50, true],
    [5, 3, 9, true],
    [6, 5, 99, true],
    [6, 4, 9, false],
    [7, 4, 999, true],
    [8, 9, 99, true],
    [9, 20, 99, false],
  ] as const)
    yield { name: `random, ${n} lots, ${m} rules up to ${dearest}`, stdin: works(random, n, m, dearest, consistent) };
  yield { name: 'most lots, no rules', stdin: works(random, 12, 0, 1_000_000, true) };
  yield { name: 'most lots, some rules', stdin: works(random, 12, 8, 1_000_000, true) };
  yield { name: 'most lots, most rules', stdin: works(random, 12, 60, 1_000_000, true) };
  yield { name: 'most lots, most rules at random', stdin: works(random, 12, 60, 1_000_000, false) };
};

export default generate;
