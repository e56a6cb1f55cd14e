import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function rotated(random: Random, length: number, moved: number, limit: number): number[] {
  const sorted = random.distinctInts(length, -limit, limit).sort((one, other) => one - other);
  return [...sorted.slice(length - moved), ...sorted.slice(0, length - moved)];
}

const generate: Generator = function* ({ random }) {
  for (const length of [4, 5, 6, 7, 8, 10, 13, 16, 31, 100, 1000])
    yield {
      name: `random, ${length} numbers`,
      args: [rotated(random, length, random.int(0, length - 1), 10 * length)],
    };
  for (const moved of [0, 1, 2, 2500, 4998, 4999])
    yield { name: `most numbers, ${moved} moved`, args: [rotated(random, 5_000, moved, 100_000)] };
};

export default generate;
