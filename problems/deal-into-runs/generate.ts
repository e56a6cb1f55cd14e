import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const runs = (random: Random, count: number, size: number, range: number) =>
  random.shuffle(
    Array.from({ length: count }, () => random.int(0, range)).flatMap((from) =>
      Array.from({ length: size }, (_, at) => from + at),
    ),
  );

const generate: Generator = function* ({ random }) {
  for (const [count, size, range] of [
    [2, 2, 3],
    [3, 2, 4],
    [2, 3, 3],
    [3, 3, 5],
    [4, 3, 6],
    [5, 4, 8],
    [10, 3, 12],
  ] as const) {
    const hand = runs(random, count, size, range);
    yield { name: `${count} runs of ${size}`, args: [hand, size] };
    const changed = [...hand];
    changed[random.int(0, hand.length - 1)] = random.int(0, range + size - 1);
    yield { name: `${count} runs of ${size}, one card changed`, args: [changed, size] };
  }
  yield { name: 'most cards, short runs', args: [runs(random, 10_000, 2, 5_000), 2] };
  yield { name: 'most cards, long runs', args: [runs(random, 20, 1_000, 3_000), 1_000] };
  yield { name: 'most cards, one run', args: [runs(random, 1, 20_000, 0), 20_000] };
  yield { name: 'most cards, the last one is wrong', args: [[...runs(random, 1, 19_999, 0), 20_000], 20_000] };
};

export default generate;
