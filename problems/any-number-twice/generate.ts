import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 5, 6, 7, 8, 10])
    yield { name: `random, ${length} numbers of a small range`, args: [random.ints(length, -length, length)] };
  for (const length of [5, 30, 200])
    yield { name: `${length} different numbers`, args: [random.distinctInts(length, -500, 500)] };
  const most = 30_000;
  const limit = 1_000_000_000;
  const different = random.distinctInts(most, -limit, limit);
  yield { name: 'most numbers, all different', args: [different] };
  yield { name: 'most numbers, the last repeats the first', args: [[...different.slice(0, -1), different[0] ?? 0]] };
  yield { name: 'most numbers, in order', args: [Array.from({ length: most }, (_, at) => at)] };
  yield { name: 'most numbers, all equal', args: [Array.from({ length: most }, () => 3)] };
};

export default generate;
