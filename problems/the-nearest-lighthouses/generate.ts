import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Points and a k behind which the distance really grows. */
function map(random: Random, n: number, limit: number, wanted: number): [number[][], number] {
  const points = Array.from({ length: n }, () => random.ints(2, -limit, limit));
  const squares = points.map(([x = 0, y = 0]) => x * x + y * y).sort((one, other) => one - other);
  let k = wanted;
  while (k < n && squares[k - 1] === squares[k]) k++;
  return [points, k];
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 12; at++) {
    const n = random.int(2, 8);
    yield { name: `random ${at}`, args: map(random, n, 5, random.int(1, n)) };
  }
  yield { name: 'five hundred', args: map(random, 500, 100, 60) };
  for (const k of [1, 2_500, 4_999]) yield { name: `most points, k about ${k}`, args: map(random, 5_000, 10_000, k) };
};

export default generate;
