import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, range] of [
    [3, 2],
    [4, 2],
    [5, 3],
    [6, 4],
    [8, 5],
    [11, 5],
    [20, 9],
    [101, 40],
  ] as const) {
    const winner = random.int(-range, range);
    const most = Math.floor(length / 2) + 1;
    const votes = Array.from({ length }, (_, at) => (at < most ? winner : random.int(-range, range)));
    yield { name: `random, ${length} votes`, args: [random.shuffle(votes)] };
  }
  const all = 30_000;
  const half = all / 2;
  const losers = random.distinctInts(half - 1, -1_000_000, 1_000_000);
  const wins = Array.from({ length: half + 1 }, () => 2_000_000);
  yield { name: 'most votes, the winner comes last', args: [[...losers, ...wins]] };
  yield { name: 'most votes, the winner comes first', args: [[...wins, ...losers]] };
  yield { name: 'most votes, mixed', args: [random.shuffle([...losers, ...wins])] };
  yield { name: 'most votes, two candidates in turn', args: [Array.from({ length: all - 1 }, (_, at) => at % 2)] };
  yield { name: 'most votes, all for one', args: [Array.from({ length: all }, () => -1_000_000_000)] };
};

export default generate;
