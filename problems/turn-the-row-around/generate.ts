import type { Generator } from '../../packages/catalogue/src/generator.ts';

const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');

const generate: Generator = function* ({ random }) {
  for (const length of [3, 4, 5, 6, 7, 8, 9, 15, 16, 100, 333])
    yield { name: `random, ${length} characters`, args: [[...random.text(length, printable)]] };
  yield { name: 'most characters', args: [[...random.text(20_000, printable)]] };
  yield { name: 'most characters but one', args: [[...random.text(19_999, 'abcdefgh')]] };
};

export default generate;
