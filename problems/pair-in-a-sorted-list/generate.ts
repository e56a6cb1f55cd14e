import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** A sorted list in which only one pair adds up to the target. */
const onePair = (random: Random, length: number, limit: number, first: number, second: number) => {
  const values = random.distinctInts(length, -limit, limit).sort((one, other) => one - other);
  const target = (values[first] ?? 0) + (values[second] ?? 0);
  const wanted = new Set(values);
  const kept = values.filter((value, at) => at === first || at === second || !wanted.has(target - value));
  return [kept, target];
};

const generate: Generator = function* ({ random }) {
  for (const length of [3, 4, 5, 6, 8, 12, 20, 60]) {
    const [first, second] = random.distinctInts(2, 0, length - 1).sort((one, other) => one - other) as [number, number];
    yield { name: `random, up to ${length} numbers`, args: onePair(random, length, 3 * length, first, second) };
  }
  const most = 20_000;
  yield { name: 'most numbers, the last two', args: [Array.from({ length: most }, (_, at) => 2 * at), 4 * most - 6] };
  yield { name: 'most numbers, the first two', args: [Array.from({ length: most }, (_, at) => 2 * at), 2] };
  const middle = Array.from({ length: most / 2 - 1 }, (_, at) => 4 * at + 10);
  yield {
    name: 'most numbers, in the middle',
    args: [[...middle.map((value) => -value).reverse(), 1, 4, ...middle.map((value) => value + 2)], 5],
  };
  yield { name: 'large numbers, far apart', args: onePair(random, 15_000, 1_000_000, 3_000, 12_000) };
};

export default generate;
