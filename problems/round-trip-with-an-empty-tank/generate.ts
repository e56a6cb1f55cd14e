import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const trip = (random: Random, length: number, range: number, extra: number) => {
  const cost = random.ints(length, 0, range);
  const gas = random.shuffle(cost).map((value) => value);
  for (let unit = 0; unit < Math.abs(extra); unit++) {
    const at = random.int(0, length - 1);
    gas[at] = Math.max(0, (gas[at] ?? 0) + Math.sign(extra));
  }
  return [gas, cost];
};

const generate: Generator = function* ({ random }) {
  for (const [length, range] of [
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 9],
    [6, 3],
    [8, 9],
    [12, 5],
    [30, 20],
  ] as const) {
    yield { name: `exactly enough, ${length} stations`, args: trip(random, length, range, 0) };
    yield { name: `one unit more, ${length} stations`, args: trip(random, length, range, 1) };
    yield { name: `one unit less, ${length} stations`, args: trip(random, length, range, -1) };
  }
  const most = 20_000;
  yield { name: 'most stations, random', args: trip(random, most, 9_000, 0) };
  const flat = Array.from({ length: most }, () => 1);
  yield {
    name: 'most stations, only the last works',
    args: [flat.map((_, at) => (at === most - 1 ? 2 : at === 0 ? 0 : 1)), flat],
  };
  yield {
    name: 'most stations, always dry at the end',
    args: [
      flat.map((_, at) => (at < most - 2 ? 2 : 0)).map((value, at) => (at >= most / 2 ? 0 : value)),
      flat.map((_, at) => (at === most - 1 ? 2 : 1)),
    ],
  };
};

export default generate;
