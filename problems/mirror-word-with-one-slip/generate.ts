import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const mirrored = (half: string, middle: string) => half + middle + [...half].reverse().join('');
const inserted = (random: Random, text: string, letter: string) => {
  const at = random.int(0, text.length);
  return text.slice(0, at) + letter + text.slice(at);
};

const generate: Generator = function* ({ random }) {
  for (const length of [1, 2, 3, 4, 6]) {
    const word = mirrored(random.text(length, 'ab'), random.pick(['', 'a']));
    const once = inserted(random, word, 'b');
    yield { name: `one letter inserted, ${once.length} letters`, args: [once] };
    const twice = inserted(random, inserted(random, word, 'c'), 'd');
    yield { name: `two letters inserted, ${twice.length} letters`, args: [twice] };
    yield { name: `random, ${length + 3} letters`, args: [random.text(length + 3, 'ab')] };
  }
  const half = random.text(9_999, 'abc');
  yield { name: 'longest, mirror word', args: [mirrored(half, 'xx')] };
  yield {
    name: 'longest, one letter too many',
    args: [`${half.slice(0, 5_000)}z${mirrored(half.slice(5_000), '')}${[...half.slice(0, 5_000)].reverse().join('')}`],
  };
  yield { name: 'longest, two letters too many', args: [mirrored('a'.repeat(9_998), 'bcde')] };
  yield { name: 'longest, one letter', args: ['q'.repeat(20_000)] };
};

export default generate;
