import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const kinds = ['()', '[]', '{}'] as const;
const closers: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** A well nested text of `pairs` pairs; a higher percentage of openings makes it deeper. */
function nested(random: Random, pairs: number, openPercent: number): string[] {
  const text: string[] = [];
  const open: string[] = [];
  let left = pairs;
  while (left > 0 || open.length > 0) {
    if (left > 0 && (open.length === 0 || random.chance(openPercent))) {
      const opener = random.pick(kinds).charAt(0);
      text.push(opener);
      open.push(opener);
      left--;
    } else text.push(closers[open.pop() as string] as string);
  }
  return text;
}

const generate: Generator = function* ({ random }) {
  for (const pairs of [4, 9, 30]) yield { name: `nested, ${pairs} pairs`, args: [nested(random, pairs, 55).join('')] };
  for (const length of [2, 6, 15]) yield { name: `noise, ${length} brackets`, args: [random.text(length, '()[]{}')] };

  const changed = nested(random, 40, 55);
  changed[40] = changed[40] === '(' ? '[' : '(';
  yield { name: 'one bracket changed', args: [changed.join('')] };

  const swapped = ['(', '[', ...nested(random, 30, 50), ')', ']'];
  yield { name: 'last two swapped', args: [swapped.join('')] };

  const half = 50_000;
  const deep = Array.from({ length: half }, () => random.pick(kinds).charAt(0));
  const deepClosed = [...deep].reverse().map((opener) => closers[opener] as string);
  yield { name: 'longest, one deep nest', args: [[...deep, ...deepClosed].join('')] };
  yield { name: 'longest, deep nest of one kind', args: ['('.repeat(half) + ')'.repeat(half)] };
  yield { name: 'longest, mixed', args: [nested(random, half, 50).join('')] };
  const lastWrong = [...deep, ...deepClosed];
  lastWrong[lastWrong.length - 1] = lastWrong.at(-1) === ')' ? ']' : ')';
  yield { name: 'longest, last bracket wrong', args: [lastWrong.join('')] };
  yield { name: 'longest, never closed', args: ['{'.repeat(2 * half)] };
  yield { name: 'longest, never opened', args: [']'.repeat(2 * half)] };
};

export default generate;
