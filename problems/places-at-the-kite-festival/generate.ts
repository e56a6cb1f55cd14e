import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function list(random: Random, count: number, points: number, falls: number): string {
  const names = new Set<string>();
  while (names.size < count) names.add(random.text(random.int(1, 12), 'abcdefghijklmnopqrstuvwxyz'));
  const lines = [...names].map((name) => `${name} ${random.int(0, points)} ${random.int(0, falls)}\n`);
  return `${count}\n${lines.join('')}`;
}

const generate: Generator = function* ({ random }) {
  for (const [count, points, falls] of [
    [2, 1, 1],
    [3, 1, 1],
    [4, 2, 1],
    [5, 2, 2],
    [6, 3, 1],
    [8, 12, 0],
    [10, 3, 2],
    [15, 4, 3],
    [50, 10, 4],
    [300, 20, 11],
  ] as const)
    yield { name: `random, ${count} kites`, stdin: list(random, count, points, falls) };
  const most = 15_000;
  yield { name: 'most kites', stdin: list(random, most, 1_000, 20) };
  yield { name: 'most kites, many ties', stdin: list(random, most, 3, 2) };
  yield { name: 'most kites, all equal', stdin: list(random, most, 0, 0) };
};

export default generate;
