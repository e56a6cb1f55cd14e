import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The answer is at most 2·10^9. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [m, n] = input.args as [number, number];
  let ways = 1;
  for (let down = 1; down < m; down++) ways = (ways * (n - 1 + down)) / down;
  return ways <= 2_000_000_000 ? undefined : `there are ${ways} ways`;
};

export default validate;
