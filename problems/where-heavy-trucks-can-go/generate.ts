import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const text = (n: number, bridges: number[][], questions: number[][]) =>
  `${n} ${bridges.length} ${questions.length}\n${[...bridges, ...questions].map((row) => `${row.join(' ')}\n`).join('')}`;

const bridges = (random: Random, n: number, m: number, most: number) =>
  Array.from({ length: m }, () => [...random.distinctInts(2, 1, n), random.int(1, most)]);

const questions = (random: Random, n: number, q: number, most: number) =>
  Array.from({ length: q }, () => [random.int(1, n), random.int(1, most)]);

const generate: Generator = function* ({ random }) {
  for (const [n, m, q, most] of [
    [2, 2, 4, 3],
    [3, 3, 5, 4],
    [4, 4, 6, 5],
    [5, 5, 8, 5],
    [6, 8, 8, 9],
    [8, 9, 10, 20],
    [10, 14, 12, 9],
    [20, 25, 20, 50],
    [60, 90, 60, 99],
    [500, 800, 400, 1_000_000_000],
  ] as const)
    yield {
      name: `random, ${n} towns, ${m} bridges`,
      stdin: text(n, bridges(random, n, m, most), questions(random, n, q, most)),
    };
  const [n, m, q, most] = [8_000, 15_000, 15_000, 1_000_000_000];
  yield { name: 'most of all', stdin: text(n, bridges(random, n, m, most), questions(random, n, q, most)) };
  yield { name: 'most of all, light trucks', stdin: text(n, bridges(random, n, m, most), questions(random, n, q, 20)) };
  const star = Array.from({ length: n - 1 }, (_, at) => [1, at + 2, most - at]);
  const mirrored = star.map(([a = 1, b = 1, limit = 1]) => [b, a, limit]);
  const again = Array.from({ length: 7_000 }, (_, at) => [1, 2 + at, 5]);
  const same = Array.from({ length: q }, (_, at) => [at % 2 === 0 ? 1 : n, 1 + (at % 7)]);
  yield { name: 'most of all, a star', stdin: text(n, [...star, ...again], same) };
  yield { name: 'most of all, a star from outside', stdin: text(n, [...mirrored, ...again], same) };
};

export default generate;
