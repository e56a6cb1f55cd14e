import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [7, 10, 14, 20, 25, 30, 40, 60, 100, 150])
    yield { name: `random, ${length} letters`, args: [random.text(length, 'ballloooon')] };
  for (const letter of 'balon') {
    const others = [...'balloon'].filter((each) => each !== letter).join('');
    yield { name: `scarce ${letter}`, args: [random.shuffle([...others.repeat(9), ...letter.repeat(7)]).join('')] };
  }
  yield { name: 'longest, all letters', args: [random.text(20_000, 'abcdefghijklmnopqrstuvwxyz')] };
  yield { name: 'longest, only useful letters', args: [random.text(20_000, 'balloon')] };
  yield { name: 'longest, words', args: ['balloon'.repeat(2_857)] };
};

export default generate;
