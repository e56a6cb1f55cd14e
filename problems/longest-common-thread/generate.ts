import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [first, second, letters] of [
    [2, 3, 'ab'],
    [3, 3, 'ab'],
    [4, 5, 'ab'],
    [5, 4, 'abc'],
    [6, 6, 'abc'],
    [7, 9, 'abc'],
    [9, 7, 'abcd'],
    [12, 10, 'ab'],
    [15, 15, 'abcd'],
    [20, 30, 'abcde'],
  ] as const)
    yield {
      name: `random, ${first} and ${second} letters`,
      args: [random.text(first, letters), random.text(second, letters)],
    };
  const all = 'abcdefghijklmnopqrstuvwxyz';
  yield { name: 'a hundred letters', args: [random.text(100, all), random.text(100, 'aeiou')] };
  yield { name: 'most letters', args: [random.text(700, all), random.text(700, all)] };
  yield { name: 'most letters, few different', args: [random.text(700, 'abc'), random.text(700, 'abc')] };
  yield { name: 'most letters, all equal', args: ['a'.repeat(700), 'a'.repeat(700)] };
  yield { name: 'most letters, nothing in common', args: [random.text(700, 'abcd'), random.text(700, 'wxyz')] };
  yield { name: 'most letters and one', args: [random.text(700, all), 'z'] };
};

export default generate;
