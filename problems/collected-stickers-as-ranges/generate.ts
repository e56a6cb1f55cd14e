import type { CompactCall, Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function mixed(random: Random, calls: number, limit: number, askPercent: number): CompactCall[] {
  const result: CompactCall[] = [['SummaryRanges']];
  for (let call = 0; call < calls; call++)
    result.push(random.chance(askPercent) ? ['getIntervals'] : ['addNum', random.int(0, limit)]);
  result.push(['getIntervals']);
  return result;
}

const generate: Generator = function* ({ random }) {
  for (const [calls, limit, ask] of [
    [4, 4, 20],
    [6, 5, 30],
    [8, 6, 30],
    [10, 9, 30],
    [12, 10, 30],
    [15, 12, 30],
    [20, 15, 20],
    [30, 20, 20],
    [60, 40, 15],
    [200, 150, 5],
  ] as const)
    yield { name: `random, ${calls} calls up to ${limit}`, calls: mixed(random, calls, limit, ask) };
  yield { name: 'two thousand calls', calls: mixed(random, 2_000, 10_000, 1) };
  const half = 8_000;
  const run = random.shuffle(Array.from({ length: half }, (_, at) => at)).map((val): CompactCall => ['addNum', val]);
  const asked = Array.from({ length: half }, (): CompactCall => ['getIntervals']);
  yield { name: 'most calls, one range asked for again and again', calls: [['SummaryRanges'], ...run, ...asked] };
  const twins = Array.from({ length: 4_000 }, (_, at): CompactCall => ['addNum', 2 * at]);
  const between = random
    .shuffle(Array.from({ length: 4_000 }, (_, at) => at))
    .map((at): CompactCall => ['addNum', 2 * at + 1]);
  yield {
    name: 'many calls, gaps closed at random',
    calls: [['SummaryRanges'], ...twins, ['getIntervals'], ...between, ...asked.slice(0, 4_000)],
  };
};

export default generate;
