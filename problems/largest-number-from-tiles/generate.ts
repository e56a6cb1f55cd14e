import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [count, range] of [
    [2, 99],
    [3, 99],
    [4, 999],
    [5, 30],
    [6, 999],
    [7, 9_999],
    [20, 300],
    [50, 100_000],
  ] as const)
    yield { name: `random, ${count} tiles up to ${range}`, args: [random.ints(count, 0, range)] };
  for (const digits of ['12', '89', '01'])
    yield {
      name: `tiles of ${digits[0]} and ${digits[1]}`,
      args: [Array.from({ length: 15 }, () => Number(random.text(random.int(1, 6), digits)))],
    };
  const most = 1_000;
  yield { name: 'most tiles, any values', args: [random.ints(most, 0, 1_000_000_000)] };
  yield {
    name: 'most tiles, two digits',
    args: [Array.from({ length: most }, () => Number(random.text(random.int(1, 9), '34')))],
  };
  yield { name: 'most tiles, zeros', args: [Array.from({ length: most }, () => 0)] };
};

export default generate;
