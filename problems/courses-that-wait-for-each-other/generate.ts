import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Different pairs; without a circle when `isOrdered`, as each course waits only for earlier ones of a hidden order. */
function plan(random: Random, count: number, wanted: number, isOrdered: boolean): [number, number[][]] {
  const order = random.shuffle(Array.from({ length: count }, (_, at) => at));
  const pairs = new Map<string, number[]>();
  for (let tries = 0; tries < 4 * wanted && pairs.size < wanted; tries++) {
    const [one, other] = [random.int(0, count - 1), random.int(0, count - 1)];
    if (one === other) continue;
    const [late, early] = isOrdered && one < other ? [other, one] : [one, other];
    const pair = [order[late] ?? 0, order[early] ?? 0];
    pairs.set(pair.join(), pair);
  }
  return [count, [...pairs.values()]];
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 12; at++) {
    const count = random.int(2, 7);
    yield { name: `random ${at}`, args: plan(random, count, random.int(1, 8), at % 3 !== 0) };
  }
  const most = 5_000;
  const chain = Array.from({ length: most - 1 }, (_, at) => [at, at + 1]);
  yield { name: 'longest chain', args: [most, chain] };
  yield { name: 'longest circle', args: [most, [...chain, [most - 1, 0]]] };
  yield { name: 'most pairs, no circle', args: plan(random, most, 15_000, true) };
  yield { name: 'most pairs, any', args: plan(random, most, 15_000, false) };
  const layers = chain.flatMap(([one = 0]) =>
    [3, 7, 11].map((step) => [one, one + step]).filter(([, to = 0]) => to < most),
  );
  yield { name: 'long and woven', args: [most, random.shuffle(layers)] };
};

export default generate;
