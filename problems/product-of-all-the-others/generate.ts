import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [3, 4, 5, 6, 7, 8, 9])
    yield { name: `random, ${length} numbers`, args: [random.ints(length, -9, 9)] };
  for (const length of [3, 5, 7]) yield { name: `without zeros, ${length} numbers`, args: [random.ints(length, 2, 9)] };
  const most = 20_000;
  const signs = random.ints(most, 0, 1).map((bit) => (bit === 0 ? -1 : 1));
  const factors = [2, 3, -5, 7, 11, 13, -17, 19];
  const spread = (extra: number[]) => {
    const places = random.distinctInts(extra.length, 0, most - 1);
    return signs.map((sign, at) => extra[places.indexOf(at)] ?? sign);
  };
  yield { name: 'most numbers, no zero', args: [spread(factors)] };
  yield { name: 'most numbers, one zero', args: [spread([...factors, 0])] };
  yield { name: 'most numbers, ones', args: [signs] };
};

export default generate;
