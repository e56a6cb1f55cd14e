import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Tours one after the other, some without a break; in random order. */
function plan(random: Random, count: number, longest: number): number[][] {
  let minute = random.int(0, 5);
  const tours = Array.from({ length: count }, () => {
    const start = minute + (random.chance(50) ? 0 : random.int(1, longest));
    minute = start + random.int(1, longest);
    return [start, minute];
  });
  return random.shuffle(tours);
}

/** The same with one tour that lasts a minute too long. */
function clash(random: Random, count: number, longest: number): number[][] {
  const tours = plan(random, count, longest).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const at = random.int(0, count - 2);
  tours[at] = [tours[at]?.[0] ?? 0, (tours[at + 1]?.[0] ?? 0) + 1];
  return random.shuffle(tours);
}

const generate: Generator = function* ({ random }) {
  for (const [count, longest] of [
    [2, 5],
    [3, 4],
    [4, 9],
    [5, 3],
    [8, 9],
    [40, 20],
    [1_000, 60],
  ] as const) {
    yield { name: `plan of ${count} tours`, args: [plan(random, count, longest)] };
    yield { name: `plan of ${count} tours with a clash`, args: [clash(random, count, longest)] };
  }
  const most = 15_000;
  yield { name: 'most tours', args: [plan(random, most, 30)] };
  yield { name: 'most tours with a clash', args: [clash(random, most, 30)] };
  const rows = Array.from({ length: most }, (_, at) => [at, at + 1]);
  yield { name: 'most tours, last one clashes with the first', args: [[...rows.slice(0, most - 1), [0, 1]]] };
};

export default generate;
