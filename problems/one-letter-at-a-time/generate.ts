import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

type Args = [string, string, string[]];

const ladder = (random: Random, words: string[], isEndKnown = true): Args => {
  const [first = '', last = ''] = words;
  return [first, last, random.shuffle(isEndKnown ? words.slice(1) : words.slice(2))];
};

const distinctWords = (random: Random, count: number, length: number, alphabet: string) => {
  const words = new Set<string>();
  while (words.size < count) words.add(random.text(length, alphabet));
  return [...words];
};

/** Words of the digits of a counter in which neighbours differ in one place: a long way without short cuts through most of it. */
function windingWay(length: number): string[] {
  const words = ['a'.repeat(length)];
  for (let round = 0; round < 12; round++)
    for (let at = 0; at < length; at++) {
      const word = words.at(-1) ?? '';
      words.push(word.slice(0, at) + String.fromCharCode(98 + round) + word.slice(at + 1));
    }
  return words;
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 12; at++)
    yield {
      name: `random ${at}`,
      args: ladder(random, distinctWords(random, random.int(5, 14), 3, 'abc'), at % 6 !== 0),
    };
  const way = windingWay(10);
  yield { name: 'long way', args: [way[0] ?? '', way.at(-1) ?? '', random.shuffle(way.slice(1))] satisfies Args };
  yield { name: 'most words, few letters', args: ladder(random, distinctWords(random, 5_001, 10, 'abc')) };
  yield { name: 'most words, two letters more', args: ladder(random, distinctWords(random, 5_001, 8, 'abcde')) };
  yield {
    name: 'most words, no neighbours',
    args: ladder(random, distinctWords(random, 5_001, 10, 'abcdefghijklmnopqrstuvwxyz')),
  };
};

export default generate;
