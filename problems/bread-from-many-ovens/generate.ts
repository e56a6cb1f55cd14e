import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const bakery = (loaves: number, ovens: number[][]) =>
  `${ovens.length} ${loaves}\n${ovens.map((oven) => `${oven.join(' ')}\n`).join('')}`;

const ovens = (random: Random, count: number, heating: number, baking: number) =>
  Array.from({ length: count }, () => [random.int(0, heating), random.int(1, baking)]);

const generate: Generator = function* ({ random }) {
  for (const [count, loaves, heating, baking] of [
    [1, 4, 9, 9],
    [2, 3, 9, 5],
    [2, 7, 20, 6],
    [3, 5, 9, 9],
    [3, 20, 30, 9],
    [4, 9, 50, 20],
    [5, 30, 99, 30],
    [8, 100, 200, 40],
    [20, 1_000, 500, 99],
    [100, 123_456, 9_999, 999],
  ] as const)
    yield {
      name: `random, ${count} ovens, ${loaves} loaves`,
      stdin: bakery(loaves, ovens(random, count, heating, baking)),
    };
  yield { name: 'greatest answer', stdin: bakery(1_000_000_000, [[1_000_000_000, 10_000]]) };
  yield {
    name: 'two ovens share the work',
    stdin: bakery(1_000_000_000, [
      [0, 1],
      [0, 1],
    ]),
  };
  const most = 2_000;
  yield { name: 'most ovens, most loaves', stdin: bakery(1_000_000_000, ovens(random, most, 1_000_000_000, 10_000)) };
  yield { name: 'most ovens, short heating', stdin: bakery(999_999_937, ovens(random, most, 100, 10_000)) };
  yield { name: 'most ovens, one loaf', stdin: bakery(1, ovens(random, most, 1_000_000_000, 10_000)) };
  yield {
    name: 'most ovens, all slow',
    stdin: bakery(
      1_000_000_000,
      Array.from({ length: most }, () => [1_000_000_000, 10_000]),
    ),
  };
};

export default generate;
