import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'program') return 'a text on standard input';
  const match = /^([1-9]\d{0,6}) ([1-9]\d{0,6}) ([1-9]) ([1-9])\n$/.exec(input.stdin);
  if (!match) return 'one line: posts, top, steepness before it and behind it (1 to 9)';
  const [n, top] = [Number(match[1]), Number(match[2])];
  if (n > 1_000_000) return `${n} posts are more than 10^6`;
  return top <= n ? undefined : `the top ${top} is behind the last post ${n}`;
};

export default validate;
