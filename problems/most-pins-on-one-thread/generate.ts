import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Different pins within the limit; some of them are put on a few lines. */
function pins(random: Random, count: number, limit: number, onLines: number): number[][] {
  const places = new Map<string, number[]>();
  let tries = 0;
  while (places.size < count && tries < 100 * count) {
    tries++;
    let place = random.ints(2, -limit, limit);
    if (places.size > 1 && random.chance(onLines)) {
      const [first, second] = [...places.values()].slice(0, 2) as [number[], number[]];
      const step = random.int(-6, 6);
      place = [0, 1].map((at) => (first[at] ?? 0) + step * ((second[at] ?? 0) - (first[at] ?? 0)));
    }
    if (place.every((value) => Math.abs(value) <= limit)) places.set(place.join(), place);
  }
  return random.shuffle([...places.values()]);
}

const generate: Generator = function* ({ random }) {
  for (const [count, limit, onLines] of [
    [3, 2, 0],
    [4, 2, 0],
    [5, 3, 0],
    [6, 3, 0],
    [6, 5, 40],
    [8, 4, 0],
    [10, 6, 0],
    [12, 30, 50],
    [15, 8, 0],
    [20, 10, 0],
    [40, 12, 0],
    [100, 10_000, 20],
  ] as const)
    yield { name: `random, ${count} pins up to ${limit}`, args: [pins(random, count, limit, onLines)] };
  yield { name: 'most pins', args: [pins(random, 450, 10_000, 0)] };
  yield { name: 'most pins, close together', args: [pins(random, 450, 15, 0)] };
  yield {
    name: 'most pins, all on one line',
    args: [random.shuffle(Array.from({ length: 450 }, (_, at) => [20 * at - 4_000, 13 * at]))],
  };
  yield {
    name: 'most pins, an upright line',
    args: [random.shuffle(Array.from({ length: 450 }, (_, at) => [at % 3 === 0 ? at : 7, 2 * at]))],
  };
};

export default generate;
