import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const rising = (random: Random, length: number, range: number) =>
  random.ints(length, -range, range).sort((one, other) => one - other);
const changed = (random: Random, values: number[], range: number, changes: number) => {
  const result = [...values];
  for (const at of random.distinctInts(changes, 0, values.length - 1)) result[at] = random.int(-range, range);
  return result;
};

const generate: Generator = function* ({ random }) {
  for (const [length, range] of [
    [3, 3],
    [4, 4],
    [5, 4],
    [6, 5],
    [8, 6],
    [12, 9],
    [40, 30],
  ] as const)
    for (const changes of [1, 2])
      yield {
        name: `${changes} of ${length} numbers changed`,
        args: [changed(random, rising(random, length, range), range, changes)],
      };
  for (const length of [3, 4, 5, 6])
    for (const draw of [1, 2]) yield { name: `random, ${length} numbers, ${draw}`, args: [random.ints(length, 0, 4)] };
  const most = 20_000;
  const row = Array.from({ length: most }, (_, at) => at);
  yield { name: 'most numbers, in order', args: [row] };
  yield { name: 'most numbers, the last is wrong', args: [row.map((value) => (value === most - 1 ? -1 : value))] };
  yield {
    name: 'most numbers, two falls at the end',
    args: [row.map((value) => (value === most - 1 || value === most - 4 ? 5 : value))],
  };
  yield { name: 'most numbers, the first is wrong', args: [row.map((value) => (value === 0 ? most : value))] };
};

export default generate;
