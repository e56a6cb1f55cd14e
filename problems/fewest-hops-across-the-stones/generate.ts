import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const stones = (random: Random, length: number, weakest: number, strongest: number) =>
  random.ints(length, weakest, strongest);
/** Stones of which some are without power but none stops the frog. */
const withHoles = (random: Random, length: number, strongest: number) => {
  const powers: number[] = [];
  let farthest = 0;
  for (let at = 0; at < length; at++) {
    const power = at < farthest ? random.int(0, strongest) : random.int(1, strongest);
    powers.push(power);
    farthest = Math.max(farthest, at + power);
  }
  return powers;
};

const generate: Generator = function* ({ random }) {
  for (const [length, strongest] of [
    [3, 2],
    [4, 3],
    [5, 2],
    [6, 3],
    [8, 4],
    [10, 3],
    [15, 5],
    [30, 6],
    [100, 9],
  ] as const) {
    yield { name: `random, ${length} stones up to ${strongest}`, args: [stones(random, length, 1, strongest)] };
    yield {
      name: `random with holes, ${length} stones up to ${strongest}`,
      args: [withHoles(random, length, strongest)],
    };
  }
  const most = 20_000;
  yield { name: 'most stones, step by step', args: [stones(random, most, 1, 1)] };
  yield {
    name: 'most stones, strong',
    args: [
      Array.from({ length: most }, (_, at) => most - at - 2 + (at === most - 2 ? 1 : 0)).map((power) =>
        Math.max(0, power),
      ),
    ],
  };
  yield { name: 'most stones, holes', args: [withHoles(random, most, 20)] };
};

export default generate;
