import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const list = (random: Random, length: number, limit: number, zeroPercent: number) =>
  Array.from({ length }, () => (random.chance(zeroPercent) ? 0 : random.int(-limit, limit)));

const generate: Generator = function* ({ random }) {
  for (const [length, zeros] of [
    [4, 50],
    [9, 30],
    [16, 70],
    [40, 10],
    [100, 90],
  ] as const)
    yield { name: `random, ${length} numbers, ${zeros} percent zeros`, args: [list(random, length, 99, zeros)] };
  const most = 100_000;
  const limit = 2_147_483_647;
  yield { name: 'most numbers, half zeros', args: [list(random, most, limit, 50)] };
  yield { name: 'most numbers, few zeros', args: [list(random, most, limit, 1)] };
  yield {
    name: 'most numbers, zeros first',
    args: [Array.from({ length: most }, (_, at) => (at < most / 2 ? 0 : at))],
  };
  yield {
    name: 'most numbers, zeros last',
    args: [Array.from({ length: most }, (_, at) => (at < most / 2 ? at + 1 : 0))],
  };
  yield { name: 'most numbers, only zeros', args: [Array.from({ length: most }, () => 0)] };
};

export default generate;
