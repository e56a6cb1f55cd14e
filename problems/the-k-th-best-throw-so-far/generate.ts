import type { CompactCall, Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function contest(random: Random, k: number, first: number, adds: number, limit: number): CompactCall[] {
  const calls: CompactCall[] = [['KthLargest', k, random.ints(first, -limit, limit)]];
  for (const val of random.ints(adds, -limit, limit)) calls.push(['add', val]);
  return calls;
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 10; at++) {
    const k = random.int(1, 5);
    yield { name: `small, random ${at}`, calls: contest(random, k, k - 1 + random.int(0, 3), 8, 9) };
  }
  yield { name: 'a hundred best', calls: contest(random, 100, 500, 500, 10_000) };
  yield { name: 'most throws, all kept', calls: contest(random, 10_000, 10_000, 4_000, 10_000) };
  yield { name: 'most throws, half kept', calls: contest(random, 5_000, 10_000, 10_000, 10_000) };
};

export default generate;
