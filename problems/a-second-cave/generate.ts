import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** A tree of passages, then `more` others; neighbours in random order. */
function cave(random: Random, chambers: number, more: number, back: number): number[][] {
  const neighbours = Array.from({ length: chambers }, () => new Set<number>());
  const join = (one: number, other: number) => {
    if (one === other) return;
    neighbours[one]?.add(other + 1);
    neighbours[other]?.add(one + 1);
  };
  for (let chamber = 1; chamber < chambers; chamber++)
    join(chamber, random.int(Math.max(0, chamber - back), chamber - 1));
  for (let at = 0; at < more; at++) join(random.int(0, chambers - 1), random.int(0, chambers - 1));
  return neighbours.map((others) => random.shuffle([...others]));
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 10; at++) {
    const chambers = random.int(3, 8);
    yield { name: `small, random ${at}`, args: [cave(random, chambers, at, chambers)] };
  }
  yield { name: 'a tree of a hundred', args: [cave(random, 100, 0, 100)] };
  yield { name: 'a hundred, many circles', args: [cave(random, 100, 300, 100)] };
  yield { name: 'one long passage', args: [cave(random, 100, 0, 1)] };
  const all = Array.from({ length: 100 }, (_, index) => index + 1);
  yield {
    name: 'every chamber joined with every other',
    args: [all.map((chamber) => all.filter((other) => other !== chamber))],
  };
  yield { name: 'a star', args: [all.map((chamber) => (chamber === 1 ? all.slice(1) : [1]))] };
};

export default generate;
