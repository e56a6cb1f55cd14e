import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [3, 4, 5, 6, 7, 8, 9, 10, 12])
    for (const draw of [1, 2])
      yield { name: `random, ${length} characters, ${draw}`, args: [random.text(length, '()*')] };
  for (const length of [10, 14])
    yield { name: `few jokers, ${length} characters`, args: [`(${random.text(length, '()()*')})`] };
  yield { name: 'longest, opening then jokers', args: ['('.repeat(1_000) + '*'.repeat(1_000)] };
  yield { name: 'longest, one joker too few', args: ['('.repeat(1_001) + '*'.repeat(999)] };
  yield { name: 'longest, jokers then closing', args: ['*'.repeat(999) + ')'.repeat(1_000)] };
  yield { name: 'longest, only jokers', args: ['*'.repeat(2_000)] };
  yield { name: 'forty jokers and a bracket', args: [`(${'*'.repeat(20)}${'('.repeat(21)}`] };
};

export default generate;
