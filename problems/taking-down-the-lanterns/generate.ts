import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, limit] of [
    [2, 9],
    [3, 9],
    [3, 4],
    [4, 9],
    [4, 3],
    [5, 9],
    [5, 20],
    [6, 9],
    [6, 5],
    [7, 12],
    [8, 30],
    [12, 10],
  ] as const)
    yield { name: `random, ${length} lanterns up to ${limit}`, args: [random.ints(length, 0, limit)] };
  yield { name: 'forty lanterns', args: [random.ints(40, 0, 100)] };
  yield { name: 'most lanterns', args: [random.ints(90, 0, 100)] };
  yield { name: 'most lanterns, greatest numbers', args: [Array.from({ length: 90 }, () => 100)] };
  yield { name: 'most lanterns, many zeros', args: [random.ints(90, -60, 40).map((value) => Math.max(0, value))] };
};

export default generate;
