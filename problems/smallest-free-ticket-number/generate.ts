import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 5, 6, 8, 10, 15])
    yield { name: `random, ${length} numbers`, args: [random.ints(length, -1, length + 1)] };
  for (const length of [5, 12, 40]) {
    const all = Array.from({ length }, (_, at) => at + 1);
    yield { name: `all of 1 to ${length}`, args: [random.shuffle(all)] };
    const gap = random.int(1, length);
    yield { name: `all of 1 to ${length} but ${gap}`, args: [random.shuffle(all.filter((value) => value !== gap))] };
  }
  const most = 30_000;
  const all = Array.from({ length: most }, (_, at) => at + 1);
  yield { name: 'most numbers, no gap', args: [random.shuffle(all)] };
  yield { name: 'most numbers, falling', args: [all.toReversed()] };
  yield {
    name: 'most numbers, gap near the end',
    args: [random.shuffle(all.map((value) => (value === 29_990 ? 0 : value)))],
  };
  yield { name: 'most numbers, anything', args: [random.ints(most, -100_000, 100_000)] };
};

export default generate;
