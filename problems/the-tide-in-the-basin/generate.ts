import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const square = (n: number, heights: number[]) =>
  Array.from({ length: n }, (_, at) => heights.slice(at * n, (at + 1) * n));

const anyOrder = (random: Random, n: number) => square(n, random.shuffle(Array.from({ length: n * n }, (_, at) => at)));

/** A low channel winds from corner to corner between high walls: rows go to and fro. */
function winding(random: Random, n: number): number[][] {
  const isChannel = (row: number, column: number) => row % 2 === 0 || (row % 4 === 1 ? column === n - 1 : column === 0);
  const places = Array.from({ length: n * n }, (_, at) => at);
  const channel = random.shuffle(places.filter((at) => isChannel(Math.floor(at / n), at % n)));
  const walls = random.shuffle(places.filter((at) => !isChannel(Math.floor(at / n), at % n)));
  const heights: number[] = [];
  for (const [height, at] of [...channel, ...walls].entries()) heights[at] = height;
  return square(n, heights);
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 24; at++) yield { name: `random ${at}`, args: [anyOrder(random, random.int(2, 6))] };
  for (const n of [7, 11]) yield { name: `winding, ${n}`, args: [winding(random, n)] };
  const most = 50;
  yield { name: 'largest, any order', args: [anyOrder(random, most)] };
  yield { name: 'largest, winding', args: [winding(random, most - 1)] };
  yield {
    name: 'largest, row by row',
    args: [
      square(
        most,
        Array.from({ length: most * most }, (_, at) => at),
      ),
    ],
  };
  const downwards = Array.from({ length: most * most }, (_, at) => most * most - 1 - at);
  yield { name: 'largest, downwards', args: [square(most, downwards)] };
};

export default generate;
