import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** `kept` letters of the text, in their order. */
function strike(random: Random, text: string, kept: number): string {
  const places = new Set(random.distinctInts(kept, 0, text.length - 1));
  return [...text].filter((_, at) => places.has(at)).join('');
}

const generate: Generator = function* ({ random }) {
  for (const [length, kept, letters] of [
    [3, 1, 'ab'],
    [4, 2, 'ab'],
    [5, 2, 'ab'],
    [6, 3, 'abc'],
    [7, 3, 'ab'],
    [8, 4, 'abc'],
    [9, 4, 'ab'],
    [10, 6, 'abA'],
    [12, 5, 'abc'],
    [20, 8, 'abcd'],
    [60, 12, 'abcdefgh'],
  ] as const) {
    const s = random.text(length, letters);
    yield { name: `random, ${kept} of ${length} letters`, args: [s, strike(random, s, kept)] };
  }
  yield { name: 'random, not from the text', args: [random.text(12, 'abc'), random.text(4, 'abc')] };
  const s = random.text(500, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
  yield { name: 'most letters, 20 kept', args: [s, strike(random, s, 20)] };
  yield { name: 'most letters, 490 kept', args: [s, strike(random, s, 490)] };
  yield { name: 'most letters, all kept', args: [s, s] };
  yield { name: '31 letters, all the same', args: ['z'.repeat(31), 'z'.repeat(15)] };
  yield { name: 'most letters, one kept', args: ['q'.repeat(500), 'q'] };
  yield { name: 'half of the most letters kept', args: ['qx'.repeat(250), 'x'] };
};

export default generate;
