import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

type Path = readonly [number, number, number];

const text = (n: number, s: number, t: number, rests: number[], paths: Path[]) =>
  `${n} ${paths.length} ${s} ${t}\n${rests.join(' ')}\n${paths.map((path) => `${path.join(' ')}\n`).join('')}`;

function randomPaths(random: Random, n: number, m: number, longest: number): Path[] {
  return Array.from({ length: m }, () => {
    const [a, b] = random.distinctInts(2, 1, n) as [number, number];
    return [a, b, random.int(1, longest)];
  });
}

const generate: Generator = function* ({ random }) {
  for (const [n, m, longest, rest] of [
    [3, 3, 5, 3],
    [4, 4, 9, 3],
    [4, 5, 9, 9],
    [5, 5, 9, 5],
    [5, 8, 20, 9],
    [6, 9, 9, 4],
    [7, 9, 30, 20],
    [8, 14, 9, 6],
    [10, 20, 30, 20],
    [20, 40, 50, 30],
    [200, 500, 1_000, 1_000],
  ] as const)
    yield {
      name: `random, ${n} villages, ${m} paths`,
      stdin: text(n, random.int(1, n), random.int(1, n), random.ints(n, 0, rest), randomPaths(random, n, m, longest)),
    };
  const most = 8_000;
  yield {
    name: 'most villages, most paths',
    stdin: text(most, 1, most, random.ints(most, 0, 1_000), randomPaths(random, most, 25_000, 1_000)),
  };
  const row = Array.from({ length: most - 1 }, (_, at): Path => [at + 1, at + 2, random.int(1, 1_000)]);
  yield {
    name: 'most villages in a row, the longest way',
    stdin: text(most, 1, most, random.ints(most, 0, 1_000), random.shuffle(row)),
  };
  yield {
    name: 'few villages, most paths',
    stdin: text(120, 7, 99, random.ints(120, 0, 10), randomPaths(random, 120, 25_000, 1_000)),
  };
};

export default generate;
