import type { Generator } from '../../packages/catalogue/src/generator.ts';

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

const generate: Generator = function* ({ random }) {
  for (const [length, alphabet] of [
    [6, 'ab'],
    [12, 'abcd'],
    [30, 'abcdefghijklmnop'],
    [100, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    [400, printable],
  ] as const)
    yield { name: `random, ${length} of ${alphabet.length} characters`, args: [random.text(length, alphabet)] };
  yield { name: 'every printable character once', args: [random.shuffle([...printable]).join('')] };
  const once = random.shuffle([...printable]).join('');
  yield { name: 'every printable character, then back', args: [once + [...once].reverse().join('')] };
  const most = 100_000;
  yield { name: 'longest, random', args: [random.text(most, printable)] };
  yield { name: 'longest, one character', args: ['x'.repeat(most)] };
  yield { name: 'longest, two characters', args: [random.text(most, '01')] };
  yield { name: 'longest, all characters in turn', args: [printable.repeat(1_053).slice(0, most)] };
  yield { name: 'longest, best stretch last', args: ['ab'.repeat((most - 94) / 2) + once.slice(0, 94)] };
};

export default generate;
