import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 12; at++) yield { name: `random ${at}`, args: [random.ints(random.int(2, 9), 1, 12)] };
  yield { name: 'a hundred', args: [random.ints(100, 1, 1_000)] };
  yield { name: 'most boulders', args: [random.ints(12_000, 1, 1_000_000)] };
  yield { name: 'most boulders, slowly lighter', args: [random.shuffle([1_000_000, ...random.ints(11_999, 1, 300)])] };
};

export default generate;
