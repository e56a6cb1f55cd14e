import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function chained(random: Random, words: string[], length: number): string {
  let text = '';
  while (text.length < length) text += random.pick(words);
  return text.slice(0, length);
}

const generate: Generator = function* ({ random }) {
  for (const [count, longest, length] of [
    [2, 2, 4],
    [2, 3, 5],
    [3, 3, 6],
    [3, 3, 7],
    [3, 4, 8],
    [4, 4, 9],
    [3, 3, 9],
    [4, 4, 12],
    [5, 3, 12],
    [4, 5, 15],
  ] as const) {
    const words = [...new Set(Array.from({ length: count }, () => random.text(random.int(1, longest), 'ab')))];
    yield { name: `random, words up to ${longest}, ${length} letters`, args: [random.text(length, 'ab'), words] };
    yield { name: `cut from words up to ${longest}, ${length} letters`, args: [chained(random, words, length), words] };
  }
  const many = new Set<string>();
  while (many.size < 200) many.add(random.text(random.int(3, 20), 'abcde'));
  const words = [...many];
  yield { name: 'most words, most letters', args: [chained(random, words, 300), words] };
  const runs = Array.from({ length: 20 }, (_, at) => 'a'.repeat(at + 1));
  yield { name: 'most letters, all the same', args: ['a'.repeat(300), runs] };
  yield { name: 'most letters, the last one does not fit', args: [`${'a'.repeat(299)}b`, runs] };
  yield { name: 'most letters, the first one does not fit', args: [`b${'a'.repeat(299)}`, runs] };
};

export default generate;
