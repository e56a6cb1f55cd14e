import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Different words: short ones of random letters, and some that are put together from them. */
function words(random: Random, count: number, longest: number, letters: string, builtPercent: number): string[] {
  const found = new Set<string>();
  while (found.size < count) {
    let word = random.text(random.int(1, longest), letters);
    if (found.size > 2 && random.chance(builtPercent)) {
      const pieces = [...found];
      for (let more = random.int(1, 3); more > 0; more--) word += random.pick(pieces);
      word = random.chance(70) ? word.slice(word.length > longest ? longest : 0) : word;
    }
    if (word.length > 0 && word.length <= 30) found.add(word);
  }
  return random.shuffle([...found]);
}

const generate: Generator = function* ({ random }) {
  for (const [count, longest, letters] of [
    [3, 3, 'ab'],
    [4, 3, 'ab'],
    [5, 3, 'ab'],
    [5, 4, 'abc'],
    [6, 4, 'ab'],
    [8, 4, 'abc'],
    [10, 5, 'abc'],
    [15, 6, 'abc'],
    [30, 6, 'abcd'],
    [100, 8, 'abcdef'],
  ] as const)
    yield { name: `random, ${count} words of ${letters}`, args: [words(random, count, longest, letters, 40)] };
  yield { name: 'most words', args: [words(random, 1_000, 9, 'abcdefgh', 60)] };
  yield { name: 'most words, few letters', args: [words(random, 1_000, 15, 'ab', 60)] };
  const runs = Array.from({ length: 15 }, (_, at) => 'a'.repeat(at + 1));
  const ends = [...'bcdefghij'].map((letter) => 'a'.repeat(29) + letter);
  yield { name: 'long words that fail at the last letter', args: [[...ends, ...runs]] };
  const rare = Array.from({ length: 25 }, (_, at) => `${'a'.repeat(at + 1)}b${'a'.repeat(28 - at)}`);
  yield { name: 'long words that fail somewhere', args: [[...runs, ...rare]] };
};

export default generate;
