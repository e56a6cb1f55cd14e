import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** So many stretches in order, with gaps between. */
function stretches(random: Random, count: number, limit: number): number[][] {
  const points = random.distinctInts(2 * count, 0, limit).sort((a, b) => a - b);
  return Array.from({ length: count }, (_, at) => {
    const start = points[2 * at] ?? 0;
    return [start, random.chance(20) ? start : (points[2 * at + 1] ?? 0)];
  });
}

const generate: Generator = function* ({ random }) {
  for (const [count, limit] of [
    [1, 9],
    [1, 9],
    [2, 9],
    [2, 12],
    [3, 14],
    [3, 20],
    [4, 20],
    [4, 25],
    [5, 25],
    [6, 30],
    [10, 60],
    [30, 200],
  ] as const) {
    const ends = random.ints(2, 0, limit).sort((a, b) => a - b);
    yield {
      name: `random, ${count} stretches up to ${limit}, ${ends.join(' to ')}`,
      args: [stretches(random, count, limit), ends],
    };
  }
  const many = stretches(random, 5_000, 1_000_000);
  yield { name: 'most stretches, a short one', args: [many, [500_000, 500_010]] };
  yield { name: 'most stretches, a long one', args: [many, [123_456, 876_543]] };
  yield { name: 'most stretches, all covered', args: [many, [0, 1_000_000]] };
};

export default generate;
