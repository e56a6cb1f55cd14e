import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** `count` different places with coordinates from `-reach` to `reach`. */
function places(random: Random, count: number, reach: number): number[][] {
  const side = 2 * reach + 1;
  return random
    .distinctInts(count, 0, side * side - 1)
    .map((at) => [Math.floor(at / side) - reach, (at % side) - reach]);
}

const generate: Generator = function* ({ random }) {
  for (const [count, reach] of [
    [3, 2],
    [3, 5],
    [4, 3],
    [5, 3],
    [5, 10],
    [6, 6],
    [8, 4],
    [10, 20],
    [20, 50],
    [60, 100],
  ] as const)
    yield { name: `random, ${count} wells within ${reach}`, args: [places(random, count, reach)] };
  yield { name: 'most wells, far apart', args: [places(random, 600, 100_000)] };
  yield { name: 'most wells, close together', args: [places(random, 600, 14)] };
  const line = Array.from({ length: 600 }, (_, at) => [at * 333 - 99_900, 7]);
  yield { name: 'most wells, on a line', args: [random.shuffle(line)] };
  const zigzag = Array.from({ length: 600 }, (_, at) => [at % 2 === 0 ? -100_000 : 100_000, at * 333 - 99_900]);
  yield { name: 'most wells, two columns', args: [zigzag] };
};

export default generate;
