import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

type Bridge = readonly [number, number, number];

const text = (n: number, bridges: Bridge[]) =>
  `${n} ${bridges.length}\n${bridges.map((bridge) => `${bridge.join(' ')}\n`).join('')}`;

/** Bridges at random; with `whole`, every islet beyond the first has one to an earlier one. */
function randomBridges(random: Random, n: number, m: number, dearest: number, whole: boolean): Bridge[] {
  const bridges = Array.from({ length: m }, (_, at): Bridge => {
    const [a, b] =
      whole && at < n - 1 ? [at + 2, random.int(1, at + 1)] : (random.distinctInts(2, 1, n) as [number, number]);
    return [a, b, random.int(0, dearest)];
  });
  return random.shuffle(bridges);
}

const generate: Generator = function* ({ random }) {
  for (const [n, m, dearest, whole] of [
    [3, 3, 5, true],
    [4, 5, 9, true],
    [4, 3, 9, false],
    [5, 7, 9, true],
    [5, 9, 20, true],
    [6, 6, 9, false],
    [6, 10, 9, true],
    [8, 12, 50, true],
    [10, 30, 99, true],
    [30, 60, 9, true],
    [300, 600, 1_000_000, true],
  ] as const)
    yield { name: `random, ${n} islets, ${m} bridges`, stdin: text(n, randomBridges(random, n, m, dearest, whole)) };
  const most = 10_000;
  yield { name: 'most islets and bridges', stdin: text(most, randomBridges(random, most, 25_000, 1_000_000, true)) };
  yield {
    name: 'most islets, not connected',
    stdin: text(most, randomBridges(random, most, 25_000, 1_000_000, false)),
  };
  const star = Array.from({ length: most - 1 }, (_, at): Bridge => [1, at + 2, at]);
  const again = Array.from({ length: 15_000 }, (_, at): Bridge => [1, 2 + (at % 9_000), 999_999]);
  yield { name: 'most islets, a star', stdin: text(most, [...star, ...again]) };
  const mirrored = Array.from({ length: most - 1 }, (_, at): Bridge => [at + 2, 1, at]);
  yield { name: 'most islets, a star from outside', stdin: text(most, [...mirrored, ...again]) };
  const dear = Array.from({ length: most - 1 }, (_, at): Bridge => [at + 1, at + 2, 1_000_000]);
  yield { name: 'most islets, a dear row', stdin: text(most, dear) };
};

export default generate;
