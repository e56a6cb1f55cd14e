import type { CompactCall, Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function mixed(random: Random, calls: number, limit: number, addPercent: number): CompactCall[] {
  const result: CompactCall[] = [['MedianFinder'], ['addNum', random.int(-limit, limit)]];
  while (result.length <= calls)
    result.push(random.chance(addPercent) ? ['addNum', random.int(-limit, limit)] : ['findMedian']);
  return result;
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 11; at++) yield { name: `small, random ${at}`, calls: mixed(random, 6 + 2 * at, 9, 60) };
  yield { name: 'a thousand calls', calls: mixed(random, 1_000, 1_000, 55) };
  yield { name: 'most calls, random', calls: mixed(random, 20_000, 100_000, 50) };
  const alternating: CompactCall[] = [['MedianFinder']];
  for (let at = 0; at < 10_000; at++)
    alternating.push(['addNum', at % 2 === 0 ? 50_000 - at : at - 50_000], ['findMedian']);
  yield { name: 'most calls, from outside in', calls: alternating };
};

export default generate;
