import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 12; at++)
    yield { name: `random ${at}`, args: [random.text(random.int(2, 8), at % 2 === 0 ? 'ab' : 'abc')] };
  yield { name: 'longest, all equal', args: ['a'.repeat(12)] };
  yield { name: 'longest, two letters', args: [random.text(12, 'ab')] };
  yield { name: 'longest, all different', args: ['abcdefghijkl'] };
};

export default generate;
