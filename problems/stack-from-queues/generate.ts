import type { CompactCall, Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function mixed(random: Random, count: number, pushPercent: number, limit: number): CompactCall[] {
  const calls: CompactCall[] = [['MyStack']];
  let size = 0;
  while (calls.length <= count) {
    if (random.chance(pushPercent)) {
      calls.push(['push', random.int(-limit, limit)]);
      size++;
    } else if (size === 0 || random.chance(20)) calls.push(['empty']);
    else if (random.chance(40)) calls.push(['top']);
    else {
      calls.push(['pop']);
      size--;
    }
  }
  return calls;
}

const generate: Generator = function* ({ random }) {
  for (const [count, pushes] of [
    [6, 50],
    [9, 45],
    [12, 60],
    [15, 40],
    [25, 50],
    [40, 40],
    [60, 55],
    [120, 45],
  ] as const)
    yield { name: `random, ${count} calls`, calls: mixed(random, count, pushes, 20) };
  yield { name: 'most calls, small stack', calls: mixed(random, 1000, 40, 1_000_000_000) };
  yield { name: 'most calls, growing stack', calls: mixed(random, 1000, 75, 1_000_000_000) };
  const filled: CompactCall[] = [['MyStack']];
  for (let value = 1; value <= 500; value++) filled.push(['push', value]);
  for (let value = 1; value <= 500; value++) filled.push(['pop']);
  yield { name: 'most calls, filled and emptied', calls: filled };
};

export default generate;
