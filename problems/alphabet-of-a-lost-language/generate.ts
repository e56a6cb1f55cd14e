import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** A word list sorted by a random order of `letters`. */
function list(random: Random, letters: string, count: number, longest: number): string[] {
  const order = random.shuffle([...letters]);
  const key = (word: string) => [...word].map((letter) => String.fromCharCode(65 + order.indexOf(letter))).join('');
  const words = Array.from({ length: count }, () => random.text(random.int(1, longest), letters));
  return words.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const all = 'abcdefghijklmnopqrstuvwxyz';

const generate: Generator = function* ({ random }) {
  for (const [letters, count, longest] of [
    ['abc', 3, 3],
    ['abc', 5, 4],
    ['abcd', 4, 3],
    ['wxyz', 7, 5],
    ['aeiou', 6, 2],
    ['klmnopq', 12, 3],
    ['abcdefghij', 20, 4],
    [all, 30, 3],
  ] as const)
    yield {
      name: `random, ${count} words of ${letters.length} letters`,
      args: [list(random, letters, count, longest)],
    };
  for (const [letters, count] of [
    ['ab', 3],
    ['abc', 4],
    ['abcd', 4],
    ['abcdef', 5],
    ['abcdefgh', 7],
  ] as const)
    yield {
      name: `unsorted, ${count} words of ${letters.length} letters`,
      args: [Array.from({ length: count }, () => random.text(random.int(1, 4), letters))],
    };
  yield { name: 'most words, whole alphabet', args: [list(random, all, 200, 20)] };
  yield { name: 'most words, few letters', args: [list(random, 'gkp', 200, 20)] };
  const sorted = list(random, all, 199, 20);
  yield { name: 'most words, the first comes again', args: [[...sorted, sorted[0] as string]] };
  yield { name: 'whole alphabet backwards', args: [[...all].reverse()] };
  yield {
    name: 'most words, one letter',
    args: [Array.from({ length: 200 }, (_, at) => 'a'.repeat(1 + Math.floor(at / 10)))],
  };
};

export default generate;
