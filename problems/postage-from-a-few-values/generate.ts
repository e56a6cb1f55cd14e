import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 12; at++) {
    const count = 1 + (at % 5);
    yield { name: `random ${at}, ${count} values`, args: [random.distinctInts(count, 2, 10), random.int(1, 18)] };
  }
  yield { name: 'many small ones', args: [[2, 3, 5], 40] };
  yield { name: 'ten values', args: [random.shuffle([2, 3, 5, 7, 8, 9, 11, 13, 17, 19]), 25] };
  yield { name: 'most values', args: [random.distinctInts(20, 5, 40), 40] };
  yield { name: 'most stamps', args: [[2], 40] };
};

export default generate;
