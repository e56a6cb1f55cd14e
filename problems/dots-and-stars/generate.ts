import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** A pattern of so many pieces, and a text that it describes. */
function pair(random: Random, pieces: number, letters: string): [string, string] {
  let [text, pattern] = ['', ''];
  for (let piece = 0; piece < pieces; piece++) {
    const dot = random.chance(25);
    const star = random.chance(45);
    const letter = random.text(1, letters);
    pattern += (dot ? '.' : letter) + (star ? '*' : '');
    for (let count = star ? random.int(0, 3) : 1; count > 0; count--) text += dot ? random.text(1, letters) : letter;
  }
  return [text.slice(0, 200), pattern.slice(0, 100)];
}

const generate: Generator = function* ({ random }) {
  let round = 0;
  for (const [pieces, letters] of [
    [1, 'ab'],
    [2, 'ab'],
    [3, 'ab'],
    [3, 'ab'],
    [4, 'ab'],
    [5, 'abc'],
    [6, 'ab'],
    [8, 'abc'],
    [30, 'abc'],
  ] as const) {
    round++;
    const [text, pattern] = pair(random, pieces, letters);
    yield { name: `round ${round}, described, ${pieces} pieces`, args: [text, pattern] };
    const other = random.shuffle([...text]).join('');
    yield { name: `round ${round}, shuffled`, args: [other, pattern] };
    yield { name: `round ${round}, random text`, args: [random.text(random.int(0, pieces + 1), letters), pattern] };
  }
  yield { name: 'longest, many stars that fail', args: ['a'.repeat(200), `${'a*'.repeat(49)}b`] };
  yield { name: 'longest, many stars that fit', args: ['a'.repeat(200), `${'a*'.repeat(49)}a`] };
  yield { name: 'longest, many dots with stars', args: [random.text(200, 'abc'), `${'.*a'.repeat(33)}d`] };
  yield { name: 'longest, alternating', args: ['ab'.repeat(100), 'a*b*'.repeat(25)] };
};

export default generate;
