import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 3, 4, 4, 5, 6, 7, 8, 10, 12, 16])
    yield { name: `random, ${length} digits, seed ${random.int(0, 999)}`, args: [random.text(length, '0121267')] };
  yield { name: 'random, 30 digits', args: [random.text(30, '123')] };
  yield { name: 'most digits, all digits', args: [random.text(45, '123456789')] };
  yield { name: 'most digits, only ones', args: ['1'.repeat(45)] };
  yield { name: 'most digits, only twos and ones', args: [random.text(45, '12')] };
  yield { name: 'most digits, a zero at the end', args: [`${'2'.repeat(44)}0`] };
};

export default generate;
