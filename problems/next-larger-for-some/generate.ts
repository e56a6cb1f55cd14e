import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [3, 4, 5, 6, 7, 8, 10, 15, 30]) {
    const values = random.distinctInts(length, 0, 2 * length);
    yield { name: `random, ${length} numbers`, args: [random.shuffle(values).slice(0, random.int(1, length)), values] };
  }
  const most = 20_000;
  const values = random.distinctInts(most, 0, 1_000_000);
  yield { name: 'most numbers', args: [random.shuffle(values), values] };
  const falling = Array.from({ length: most }, (_, at) => most - at);
  yield { name: 'most numbers, falling', args: [falling, falling] };
  const rising = Array.from({ length: most }, (_, at) => at);
  yield { name: 'most numbers, rising', args: [[0, most - 1, 77], rising] };
  yield {
    name: 'most numbers, falling, then the largest',
    args: [falling.slice(0, -1), [...falling.slice(0, -1), 1_000_000]],
  };
};

export default generate;
