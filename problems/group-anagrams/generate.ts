import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** `count` words, each a shuffled copy of one of `roots` random words of `length` letters. */
function words(random: Random, count: number, roots: number, length: number, alphabet = letters): string[] {
  const bases = Array.from({ length: roots }, () => [...random.text(length, alphabet)]);
  return Array.from({ length: count }, () => random.shuffle(random.pick(bases)).join(''));
}

const generate: Generator = function* ({ random }) {
  yield { name: 'short words of two letters', args: [words(random, 12, 6, 3, 'ab')] };
  yield { name: 'few roots', args: [words(random, 20, 4, 5)] };
  yield { name: 'many roots', args: [words(random, 40, 30, 6)] };
  yield {
    name: 'mixed lengths',
    args: [random.shuffle([1, 2, 3, 4, 5].flatMap((length) => words(random, 12, 4, length, 'abc')))],
  };
  const most = 10_000;
  const different = random.distinctInts(most, 26 ** 4, 26 ** 5 - 1).map((number) => {
    let text = '';
    for (let rest = number; rest > 0; rest = Math.floor(rest / 26)) text += letters[rest % 26];
    return text;
  });
  yield { name: 'most words, short and nearly all alone', args: [different] };
  yield { name: 'most words, longest, two groups', args: [words(random, most, 2, 100)] };
  yield { name: 'most words, one group', args: [words(random, most, 1, 10)] };
  const alone = Array.from({ length: most }, (_, index) => `${'z'.repeat(index % 100)}${random.text(60, letters)}`);
  yield { name: 'most words, long and all alone', args: [alone.map((word) => word.slice(-60))] };
};

export default generate;
