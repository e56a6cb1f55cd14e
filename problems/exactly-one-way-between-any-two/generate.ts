import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** A tree in which each room is joined with one of the `back` before it, in mixed numbering. */
function tree(random: Random, n: number, back: number): number[][] {
  const names = random.shuffle(Array.from({ length: n }, (_, at) => at));
  const edges: number[][] = [];
  for (let at = 1; at < n; at++) {
    const edge = [names[at], names[random.int(Math.max(0, at - back), at - 1)]] as number[];
    edges.push(random.chance(50) ? edge : edge.reverse());
  }
  return random.shuffle(edges);
}

function isKnown(edges: number[][], one: number, other: number): boolean {
  return edges.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
}

/** The same with a corridor more. */
function oneMore(random: Random, n: number, edges: number[][]): number[][] {
  for (;;) {
    const [one, other] = random.distinctInts(2, 0, n - 1) as [number, number];
    if (!isKnown(edges, one, other)) return random.shuffle([...edges, [one, other]]);
  }
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 5; at++) {
    const n = 3 + at;
    yield { name: `small, one way ${at}`, args: [n, tree(random, n, n)] };
    yield { name: `small, a corridor more ${at}`, args: [n, oneMore(random, n, tree(random, n, n))] };
    yield { name: `small, a corridor less ${at}`, args: [n, tree(random, n, n).slice(1)] };
    yield { name: `small, one exchanged ${at}`, args: [n, oneMore(random, n, tree(random, n, n).slice(1))] };
  }
  const most = 20_000;
  yield { name: 'most rooms, one way', args: [most, tree(random, most, most)] };
  yield { name: 'most rooms, long ways', args: [most, tree(random, most, 300)] };
  yield { name: 'most rooms, one exchanged', args: [most, oneMore(random, most, tree(random, most, 300).slice(1))] };
};

export default generate;
