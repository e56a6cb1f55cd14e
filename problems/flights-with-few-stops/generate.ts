import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Different flights between `cities`. */
function network(random: Random, cities: number, count: number, dearest: number): number[][] {
  const routes = random.distinctInts(count, 0, cities * (cities - 1) - 1);
  return routes.map((route) => {
    const [from, other] = [Math.floor(route / (cities - 1)), route % (cities - 1)];
    return [from, other < from ? other : other + 1, random.int(1, dearest)];
  });
}

const generate: Generator = function* ({ random }) {
  for (const [cities, count, dearest, stops] of [
    [3, 4, 9, 1],
    [4, 7, 9, 0],
    [4, 8, 20, 2],
    [5, 10, 9, 1],
    [5, 12, 30, 3],
    [6, 14, 50, 2],
    [7, 18, 50, 3],
    [8, 25, 100, 2],
    [10, 30, 100, 4],
    [20, 70, 1000, 5],
  ] as const) {
    const [src, dst] = random.distinctInts(2, 0, cities - 1);
    yield {
      name: `random, ${count} flights, up to ${stops} stops`,
      args: [cities, network(random, cities, count, dearest), src as number, dst as number, stops],
    };
  }
  const layers = (price: (at: number) => number) =>
    Array.from({ length: 98 }, (_, at) => [
      [at, at + 1, price(at)],
      [at, at + 2, price(at) + price(at + 1) + 1],
    ]).flat();
  yield {
    name: 'hops of one and two, exactly enough stops for some',
    args: [100, random.shuffle(layers(() => 3)), 0, 99, 60],
  };
  yield { name: 'hops of one and two, all stops', args: [100, random.shuffle(layers(() => 10)), 0, 98, 98] };
  yield { name: 'most flights, all stops', args: [100, network(random, 100, 2_500, 10_000), 3, 77, 98] };
  yield { name: 'most flights, few stops', args: [100, network(random, 100, 2_500, 10_000), 99, 0, 2] };
  const chain = Array.from({ length: 99 }, (_, at) => [at, at + 1, 10_000]);
  yield { name: 'longest journey, just possible', args: [100, random.shuffle(chain), 0, 99, 98] };
  yield { name: 'longest journey, one stop too many', args: [100, chain, 0, 99, 97] };
};

export default generate;
