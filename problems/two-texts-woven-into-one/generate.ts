import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** The letters of both, each in its order, the next one from either side at random. */
function woven(random: Random, first: string, second: string): string {
  let [i, j, text] = [0, 0, ''];
  while (i < first.length || j < second.length) {
    if (j === second.length || (i < first.length && random.chance(50))) text += first[i++];
    else text += second[j++];
  }
  return text;
}

const generate: Generator = function* ({ random }) {
  for (const [first, second, letters] of [
    [1, 1, 'ab'],
    [2, 1, 'ab'],
    [2, 3, 'ab'],
    [3, 3, 'ab'],
    [4, 3, 'ab'],
    [4, 5, 'abc'],
    [6, 6, 'ab'],
    [7, 5, 'abc'],
    [9, 9, 'ab'],
    [30, 40, 'abc'],
  ] as const) {
    const [s1, s2] = [random.text(first, letters), random.text(second, letters)];
    yield { name: `woven, ${first} and ${second} letters`, args: [s1, s2, woven(random, s1, s2)] };
    yield { name: `shuffled, ${first} and ${second} letters`, args: [s1, s2, random.shuffle([...(s1 + s2)]).join('')] };
  }
  const [s1, s2] = [random.text(200, 'ab'), random.text(200, 'ab')];
  yield { name: 'most letters, two of them', args: [s1, s2, woven(random, s1, s2)] };
  const same = 'a'.repeat(200);
  yield { name: 'most letters, all the same', args: [same, same, same + same] };
  yield { name: 'most letters, the last does not fit', args: [same, same, `${'a'.repeat(399)}b`] };
  const end = `${'a'.repeat(199)}b`;
  yield { name: 'most letters, ends change places', args: [end, `${'a'.repeat(199)}c`, `${'a'.repeat(397)}bac`] };
};

export default generate;
