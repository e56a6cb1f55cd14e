import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 12; at++)
    yield { name: `small, random ${at}`, args: [random.ints(random.int(3, 8), 1, 2 + (at % 6)), random.int(3, 12)] };
  yield { name: 'one coin of each value', args: [random.distinctInts(40, 1, 60), 30] };
  yield { name: 'small coins', args: [random.ints(40, 1, 12), 30] };
  yield { name: 'forty ones', args: [Array.from({ length: 40 }, () => 1), 20] };
  yield { name: 'ones and twos', args: [random.shuffle(Array.from({ length: 40 }, (_, at) => 1 + (at % 2))), 30] };
  yield { name: 'even coins, odd target', args: [Array.from({ length: 40 }, (_, at) => 2 + 2 * (at % 3)), 29] };
};

export default generate;
