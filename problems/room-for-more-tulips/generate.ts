import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const bed = (random: Random, length: number, percent: number) => {
  const places: number[] = [];
  for (let at = 0; at < length; at++) places.push(places[at - 1] !== 1 && random.chance(percent) ? 1 : 0);
  return places;
};

/** The greatest number that fits. */
const room = (places: number[]) => {
  const planted = [...places];
  let count = 0;
  for (let at = 0; at < planted.length; at++) {
    if (planted[at - 1] === 1 || planted[at] === 1 || planted[at + 1] === 1) continue;
    planted[at] = 1;
    count++;
  }
  return count;
};

const generate: Generator = function* ({ random }) {
  for (const length of [3, 5, 8, 12, 20, 50]) {
    const places = bed(random, length, 20);
    yield { name: `as many as fit, ${length} places`, args: [places, room(places)] };
    yield { name: `one too many, ${length} places`, args: [places, Math.min(length, room(places) + 1)] };
  }
  const most = 20_000;
  const empty = Array.from({ length: most }, () => 0);
  yield { name: 'longest, empty, half', args: [empty, most / 2] };
  yield { name: 'longest, empty, one more than half', args: [empty, most / 2 + 1] };
  const sparse = bed(random, most, 10);
  yield { name: 'longest, some tulips', args: [sparse, room(sparse)] };
  yield { name: 'longest, some tulips, one too many', args: [sparse, room(sparse) + 1] };
};

export default generate;
