import type { CompactCall, Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function smudged(random: Random, word: string, dots: number): string {
  const signs = [...word];
  for (let dot = 0; dot < dots; dot++) signs[random.int(0, signs.length - 1)] = '.';
  return signs.join('');
}

function mixed(random: Random, calls: number, alphabet: string, longest: number): CompactCall[] {
  const result: CompactCall[] = [['WordDictionary']];
  while (result.length <= calls) {
    const word = random.text(random.int(1, longest), alphabet);
    result.push(random.chance(45) ? ['addWord', word] : ['search', smudged(random, word, random.int(0, 2))]);
  }
  return result;
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 10; at++) yield { name: `small, random ${at}`, calls: mixed(random, 8 + 3 * at, 'ab', 3) };
  yield { name: 'three letters', calls: mixed(random, 500, 'abc', 5) };
  const most: CompactCall[] = [['WordDictionary']];
  const words = Array.from({ length: 6_000 }, () => `${random.text(18, 'abcd')}common`);
  for (const word of words) most.push(['addWord', word]);
  for (let at = 0; at < 6_000; at++) {
    const word = random.pick(words);
    most.push(['search', smudged(random, at % 2 === 0 ? word : `${word.slice(0, 23)}z`, 3)]);
  }
  yield { name: 'most calls, long words', calls: most };
};

export default generate;
