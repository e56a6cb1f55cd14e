import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The form of the three lines, and a start inside the garden. */
const validate: Validator = (input) => {
  if (input.kind !== 'program') return 'not the input of a program';
  const form = /^([1-9][0-9]{0,3}) ([1-9][0-9]{0,3})\n([1-9][0-9]{0,3}) ([1-9][0-9]{0,3}) [NESW]\n([LRF]{1,100000})\n$/;
  const found = form.exec(input.stdin);
  if (!found) return 'not the three lines of the statement';
  const [rows, columns, i, j] = found.slice(1, 5).map(Number) as [number, number, number, number];
  if (rows > 1_000 || columns > 1_000) return 'the garden is too large';
  return i <= rows && j <= columns ? undefined : 'the robot stands outside';
};

export default validate;
