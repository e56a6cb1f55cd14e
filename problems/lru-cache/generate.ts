import type { CompactCall, Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function mixed(random: Random, capacity: number, calls: number, keys: number, putPercent: number): CompactCall[] {
  const result: CompactCall[] = [['LRUCache', capacity]];
  for (let call = 0; call < calls; call++) {
    const key = random.int(0, keys - 1);
    result.push(random.chance(putPercent) ? ['put', key, random.int(0, 1_000_000)] : ['get', key]);
  }
  return result;
}

const generate: Generator = function* ({ random }) {
  for (const [capacity, calls, keys] of [
    [1, 12, 3],
    [2, 20, 4],
    [3, 30, 5],
    [5, 60, 9],
    [10, 200, 15],
  ] as const)
    yield {
      name: `random, room for ${capacity}, ${calls} calls`,
      calls: mixed(random, capacity, calls, keys, 50),
    };
  const mostCalls = 30_000;
  const mostRoom = 10_000;
  yield { name: 'most calls, room for one', calls: mixed(random, 1, mostCalls, 2, 50) };
  yield { name: 'most calls, most room', calls: mixed(random, mostRoom, mostCalls, 20_000, 60) };
  const ever: CompactCall[] = [['LRUCache', mostRoom]];
  for (let key = 0; key < 28_000; key++) ever.push(['put', key, key]);
  for (let call = 28_000; call < mostCalls; call++) ever.push(['get', random.int(9_000, 27_999)]);
  yield { name: 'most calls, always new keys', calls: ever };
};

export default generate;
