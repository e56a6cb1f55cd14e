import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** A tree that reaches all villages from the first of a random order, and further paths. */
function land(random: Random, n: number, paths: number, slowest: number, isWhole = true): [number[][], number, number] {
  const order = random.shuffle(Array.from({ length: n }, (_, at) => at + 1));
  const times: number[][] = [];
  for (let at = 1; at < n - (isWhole ? 0 : 1); at++)
    times.push([order[random.int(Math.max(0, at - 3), at - 1)] ?? 1, order[at] ?? 1, random.int(0, slowest)]);
  for (let tries = 0; tries < 3 * paths && times.length < paths; tries++) {
    const [start, end] = [random.int(0, n - 1), random.int(0, n - (isWhole ? 1 : 2))];
    if (start !== end) times.push([order[start] ?? 1, order[end] ?? 1, random.int(0, slowest)]);
  }
  return [random.shuffle(times), n, order[0] ?? 1];
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 14; at++) {
    const n = random.int(2, 7);
    yield { name: `random ${at}`, args: land(random, n, random.int(n, 3 * n), 9, at % 5 !== 0) };
  }
  yield { name: 'most villages', args: land(random, 3_000, 9_000, 1_000) };
  yield { name: 'most villages, one apart', args: land(random, 3_000, 9_000, 1_000, false) };
  yield { name: 'few paths', args: land(random, 3_000, 3_600, 1_000) };
  const chain = Array.from({ length: 2_999 }, (_, at) => [3_000 - at, 2_999 - at, 1_000]);
  yield { name: 'longest chain', args: [chain, 3_000, 3_000] };
  const jumps = chain.flatMap(([start = 0]) =>
    [1, 2, 3].filter((step) => start > step).map((step) => [start, start - step, step * step]),
  );
  yield { name: 'many small steps are quicker', args: [jumps.reverse(), 3_000, 3_000] };
};

export default generate;
