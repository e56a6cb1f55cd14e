import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [word, text, alphabet] of [
    [2, 5, 'abc'],
    [2, 6, 'abcd'],
    [3, 7, 'abc'],
    [3, 8, 'abcd'],
    [4, 10, 'abc'],
    [4, 14, 'abcd'],
    [5, 20, 'abc'],
    [6, 40, 'abcd'],
  ] as const)
    yield {
      name: `random, ${word} and ${text} letters`,
      args: [random.text(word, alphabet), random.text(text, alphabet)],
    };
  for (const length of [3, 5, 9]) {
    const word = random.text(length, 'abcdef');
    const scrambled = random.shuffle([...word]).join('');
    yield {
      name: `hidden, ${length} letters`,
      args: [word, random.text(length, 'abc') + scrambled + random.text(length, 'def')],
    };
  }
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = random.text(10_000, letters);
  yield {
    name: 'longest, hidden at the end',
    args: [word, `${'z'.repeat(10_000)}${random.shuffle([...word]).join('')}`],
  };
  yield { name: 'longest, not there', args: [`${word.slice(1)}q`, random.text(20_000, letters.replace('q', ''))] };
  yield { name: 'longest, one letter missing', args: [`${'a'.repeat(9_999)}b`, 'a'.repeat(20_000)] };
  yield { name: 'longest word', args: ['c'.repeat(20_000), 'c'.repeat(20_000)] };
};

export default generate;
