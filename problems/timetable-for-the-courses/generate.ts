import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Pairs that agree with a random order of the courses; with `backwards`, that many against it. */
function school(random: Random, courses: number, count: number, backwards = 0, reach = courses): [number, number[][]] {
  const order = random.shuffle(Array.from({ length: courses }, (_, course) => course));
  const pairs = new Map<string, number[]>();
  for (let at = 0; at < count; at++) {
    const later = random.int(1, courses - 1);
    const earlier = random.int(Math.max(0, later - reach), later - 1);
    const pair = [order[later], order[earlier]] as [number, number];
    if (at < backwards) pair.reverse();
    pairs.set(pair.join(' '), pair);
  }
  return [courses, random.shuffle([...pairs.values()])];
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 9; at++) {
    const courses = random.int(3, 8);
    yield { name: `small, in order ${at}`, args: school(random, courses, courses + at) };
  }
  for (let at = 1; at <= 4; at++) {
    const courses = random.int(3, 6);
    yield { name: `small, random ${at}`, args: school(random, courses, courses + at, 2) };
  }
  yield { name: 'middle size, in order', args: school(random, 200, 600) };
  yield { name: 'middle size, one against the order', args: school(random, 200, 600, 1) };
  const chain = Array.from({ length: 400 }, (_, at) => [at, at + 1]);
  yield { name: 'a chain from the last to the first', args: [401, chain] };
  yield { name: 'a chain in mixed order', args: [401, random.shuffle(chain)] };
  yield { name: 'most pairs, in order', args: school(random, 1_000, 3_000, 0, 30) };
  yield { name: 'most pairs, few courses', args: school(random, 100, 3_000) };
  yield { name: 'most pairs, one against the order', args: school(random, 1_000, 3_000, 1, 30) };
};

export default generate;
