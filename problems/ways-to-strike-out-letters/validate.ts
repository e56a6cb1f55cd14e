import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** No beginning of t can be reached from a beginning of s in more than 2·10^9 ways. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [s, t] = input.args as [string, string];
  const ways = Array.from({ length: t.length + 1 }, () => 0);
  ways[0] = 1;
  for (const letter of s)
    for (let j = t.length; j > 0; j--) if (t[j - 1] === letter) ways[j] = (ways[j] ?? 0) + (ways[j - 1] ?? 0);
  const most = Math.max(...ways);
  return most <= 2_000_000_000 ? undefined : `there are ${most} ways`;
};

export default validate;
