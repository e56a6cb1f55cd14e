import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 5, 8, 12, 20]) {
    const text = random.text(length, 'abc');
    yield { name: `shuffled, ${length} letters`, args: [text, random.shuffle([...text]).join('')] };
    yield { name: `random, ${length} letters`, args: [text, random.text(length, 'abc')] };
  }
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const most = random.text(30_000, letters);
  yield { name: 'longest, shuffled', args: [most, random.shuffle([...most]).join('')] };
  yield {
    name: 'longest, one letter changed',
    args: [`${most.slice(1)}a`, random.shuffle([...`${most.slice(1)}b`]).join('')],
  };
  yield { name: 'longest, one letter missing', args: [most, random.shuffle([...most.slice(1)]).join('')] };
  yield { name: 'longest, one letter', args: ['z'.repeat(30_000), 'z'.repeat(30_000)] };
};

export default generate;
