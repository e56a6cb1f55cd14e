import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [count, target, fastest] of [
    [2, 10, 3],
    [2, 10, 5],
    [3, 12, 4],
    [4, 12, 3],
    [5, 20, 6],
    [6, 10, 4],
    [8, 60, 9],
    [12, 60, 30],
    [20, 21, 5],
    [50, 1000, 40],
    [300, 5000, 500],
  ] as const)
    yield {
      name: `random, ${count} cars on ${target} km, speeds up to ${fastest}`,
      args: [target, random.distinctInts(count, 0, target - 1), random.ints(count, 1, fastest)],
    };
  const most = 20_000;
  const far = 1_000_000;
  const places = Array.from({ length: most }, (_, car) => 49 * car);
  yield {
    name: 'most cars, random',
    args: [far, random.distinctInts(most, 0, far - 1), random.ints(most, 1, far)],
  };
  yield { name: 'most cars, no convoy', args: [far, places, places.map(() => 80)] };
  yield { name: 'most cars, one convoy', args: [far, places, places.map((place) => far - place)] };
};

export default generate;
