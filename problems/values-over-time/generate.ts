import type { CompactCall, Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function mixed(random: Random, count: number, keys: string, setPercent: number, gap: number): CompactCall[] {
  const calls: CompactCall[] = [['TimeMap']];
  let time = 0;
  while (calls.length <= count) {
    const key = random.text(1, keys);
    if (random.chance(setPercent)) {
      time += random.int(1, gap);
      calls.push(['set', key, random.text(random.int(1, 3), 'abcxyz789'), time]);
    } else calls.push(['get', key, random.int(1, time + gap)]);
  }
  return calls;
}

const generate: Generator = function* ({ random }) {
  for (const [count, keys, sets, gap] of [
    [6, 'a', 60, 3],
    [8, 'ab', 50, 2],
    [10, 'ab', 70, 5],
    [12, 'a', 50, 4],
    [20, 'abc', 60, 3],
    [30, 'ab', 40, 10],
    [50, 'abcd', 50, 2],
    [100, 'abc', 40, 30],
    [400, 'abcdef', 50, 1000],
  ] as const)
    yield { name: `random, ${count} calls, keys ${keys}`, calls: mixed(random, count, keys, sets, gap) };
  yield { name: 'many calls, many keys', calls: mixed(random, 6_000, 'abcdefghijklmnopqrstuvwxyz', 50, 10_000) };
  const one: CompactCall[] = [['TimeMap']];
  for (let time = 1; time <= 10_000; time++) one.push(['set', 'k', `v${time}`, 3 * time]);
  for (let time = 1; time <= 10_000; time++) one.push(['get', 'k', random.int(25_000, 30_010)]);
  yield { name: 'most calls, one key', calls: one };
};

export default generate;
