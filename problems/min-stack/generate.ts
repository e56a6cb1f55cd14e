import type { CompactCall, Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function mixed(random: Random, count: number, pushPercent: number, limit: number): CompactCall[] {
  const calls: CompactCall[] = [['MinStack']];
  let size = 0;
  while (calls.length <= count) {
    if (size === 0 || random.chance(pushPercent)) {
      calls.push(['push', random.int(-limit, limit)]);
      size++;
    } else if (random.chance(40)) calls.push(['getMin']);
    else if (random.chance(30)) calls.push(['top']);
    else {
      calls.push(['pop']);
      size--;
    }
  }
  return calls;
}

/** Fills the stack with half of the most calls and asks for the smallest number with the other half. */
function filled(value: (at: number) => number): CompactCall[] {
  const calls: CompactCall[] = [['MinStack']];
  for (let at = 0; at < 10_000; at++) calls.push(['push', value(at)]);
  for (let at = 0; at < 10_000; at++) calls.push(['getMin']);
  return calls;
}

const generate: Generator = function* ({ random }) {
  for (const [count, pushes, limit] of [
    [8, 50, 3],
    [12, 45, 5],
    [16, 50, 2],
    [25, 40, 9],
    [40, 50, 4],
    [60, 45, 100],
    [100, 40, 10],
    [300, 50, 1000],
  ] as const)
    yield { name: `random, ${count} calls`, calls: mixed(random, count, pushes, limit) };
  yield { name: 'many calls', calls: mixed(random, 10_000, 45, 2_147_483_647) };
  yield { name: 'most calls, rising', calls: filled((at) => at) };
  yield { name: 'most calls, falling', calls: filled((at) => 10_000 - at) };
};

export default generate;
