import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** A tree in which each hut hangs on one of the `reach` before it; numbers are mixed up afterwards. */
function tree(random: Random, heights: number[], reach: number): [number[], number[][]] {
  const n = heights.length;
  const place = random.shuffle(heights.map((_, at) => at));
  const mixed: number[] = [];
  for (const [at, height] of heights.entries()) mixed[place[at] ?? 0] = height;
  const edges = heights.slice(1).map((_, at) => {
    const pair = [place[at + 1] ?? 0, place[random.int(Math.max(0, at + 1 - reach), at)] ?? 0];
    return random.chance(50) ? pair : pair.reverse();
  });
  return [mixed, n > 1 ? random.shuffle(edges) : []];
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 14; at++)
    yield {
      name: `random ${at}`,
      args: tree(random, random.ints(random.int(2, 9), 0, at % 2 ? 2 : 4), at % 3 ? 9 : 1),
    };
  const most = 8_000;
  yield {
    name: 'largest, all equal',
    args: tree(
      random,
      Array.from({ length: most }, () => 7),
      50,
    ),
  };
  yield { name: 'largest, few heights', args: tree(random, random.ints(most, 0, 3), most) };
  yield { name: 'largest, any heights', args: tree(random, random.ints(most, 0, 100_000), most) };
  yield {
    name: 'longest chain, rising',
    args: tree(
      random,
      Array.from({ length: most }, (_, at) => Math.floor(at / 2)),
      1,
    ),
  };
  yield {
    name: 'longest chain, two heights',
    args: tree(
      random,
      Array.from({ length: most }, (_, at) => at % 2),
      1,
    ),
  };
};

export default generate;
