import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'program') return 'a text on standard input';
  const match = /^([1-9]\d{0,3}) ([1-9]\d{0,3})\n$/.exec(input.stdin);
  if (!match) return 'one line: the number of tokens and the heavy one';
  const [n, heavy] = [Number(match[1]), Number(match[2])];
  if (6_561 % n !== 0) return `${n} is no power of three up to 6561`;
  return heavy <= n ? undefined : `there is no token ${heavy} among ${n}`;
};

export default validate;
