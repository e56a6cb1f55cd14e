import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** At most 2000 selections in the answer. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [candidates, target] = input.args as [number[], number];
  const ways = Array.from({ length: target + 1 }, (_, sum) => (sum === 0 ? 1 : 0));
  for (const value of candidates)
    for (let sum = value; sum <= target; sum++) ways[sum] = (ways[sum] ?? 0) + (ways[sum - value] ?? 0);
  const count = ways[target] ?? 0;
  return count <= 2000 ? undefined : `${count} selections`;
};

export default validate;
