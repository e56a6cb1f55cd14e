import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** The word with some letters added, deleted and replaced. */
function corrected(random: Random, word: string, times: number, letters: string): string {
  const result = [...word];
  for (let time = 0; time < times; time++) {
    const at = random.int(0, result.length - 1);
    const kind = random.int(0, 2);
    result.splice(at, kind === 0 ? 0 : 1, ...(kind === 1 ? [] : [random.text(1, letters)]));
  }
  return result.join('').slice(0, 400);
}

const generate: Generator = function* ({ random }) {
  for (const [first, second, letters] of [
    [1, 3, 'ab'],
    [2, 2, 'ab'],
    [3, 4, 'ab'],
    [4, 4, 'abc'],
    [5, 3, 'abc'],
    [6, 6, 'ab'],
    [7, 8, 'abc'],
    [9, 6, 'abcd'],
    [12, 12, 'abc'],
    [30, 25, 'abcde'],
  ] as const)
    yield {
      name: `random, ${first} and ${second} letters`,
      args: [random.text(first, letters), random.text(second, letters)],
    };
  const all = 'abcdefghijklmnopqrstuvwxyz';
  const word = random.text(390, all);
  yield { name: 'many letters, few corrections', args: [word, corrected(random, word, 12, all)] };
  yield { name: 'many letters, many corrections', args: [corrected(random, word, 200, all), word] };
  yield { name: 'most letters', args: [random.text(400, all), random.text(400, all)] };
  yield { name: 'most letters, few different', args: [random.text(400, 'ab'), random.text(400, 'ab')] };
  yield { name: 'most letters, nothing in common', args: ['a'.repeat(400), 'b'.repeat(400)] };
  yield { name: 'most letters and none', args: [random.text(400, all), ''] };
};

export default generate;
