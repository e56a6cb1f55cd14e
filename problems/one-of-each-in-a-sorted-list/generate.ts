import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const rising = (random: Random, length: number, range: number) =>
  random.ints(length, -range, range).sort((one, other) => one - other);

const generate: Generator = function* ({ random }) {
  for (const [length, range] of [
    [3, 1],
    [5, 2],
    [6, 4],
    [8, 3],
    [10, 10],
    [15, 2],
    [50, 20],
    [300, 500],
  ] as const)
    yield { name: `random, ${length} numbers up to ${range}`, args: [rising(random, length, range)] };
  const most = 20_000;
  yield { name: 'most numbers, few different', args: [rising(random, most, 50)] };
  yield { name: 'most numbers, many different', args: [rising(random, most, 100_000)] };
  yield { name: 'most numbers, each twice', args: [Array.from({ length: most }, (_, at) => Math.floor(at / 2))] };
  yield { name: 'most numbers, all different', args: [Array.from({ length: most }, (_, at) => at)] };
};

export default generate;
