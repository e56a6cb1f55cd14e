import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** A circle of `circle` platforms with trees on it; bridges in random order and direction. */
function forest(random: Random, n: number, circle: number, back = n): number[][] {
  const names = random.shuffle(Array.from({ length: n }, (_, index) => index + 1));
  const edges: number[][] = [];
  for (let at = 0; at < n; at++) {
    const other = at < circle ? (at + 1) % circle : random.int(Math.max(0, at - back), at - 1);
    const edge = [names[at], names[other]] as number[];
    edges.push(random.chance(50) ? edge : edge.reverse());
  }
  return random.shuffle(edges);
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 12; at++) {
    const n = random.int(4, 9);
    yield { name: `small, random ${at}`, args: [forest(random, n, random.int(3, n))] };
  }
  yield { name: 'two hundred, short circle', args: [forest(random, 200, 3)] };
  yield { name: 'three hundred, long circle', args: [forest(random, 300, 200)] };
  const most = 3_000;
  const star = Array.from({ length: most - 3 }, (_, at) => [1, at + 4]);
  yield {
    name: 'most bridges, circle at the beginning',
    args: [[[1, 2], [2, 3], [3, 1], ...star]],
  };
  const row = Array.from({ length: most - 1 }, (_, at) => [at + 1, at + 2]);
  yield { name: 'most bridges, one circle', args: [[...row, [1, most]]] };
  yield { name: 'most bridges, random', args: [forest(random, most, 40)] };
  yield { name: 'most bridges, long branches', args: [forest(random, most, 10, 3)] };
};

export default generate;
