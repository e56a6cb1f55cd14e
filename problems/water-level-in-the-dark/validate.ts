import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'program') return 'a text on standard input';
  const match = /^([1-9]\d{0,9}) ([1-9]\d{0,9})\n$/.exec(input.stdin);
  if (!match) return 'one line: the number of marks and the level';
  const [n, level] = [Number(match[1]), Number(match[2])];
  if (n >= 2 ** 30) return `${n} marks are not less than 2^30`;
  return level <= n ? undefined : `the level ${level} is above the rim ${n}`;
};

export default validate;
