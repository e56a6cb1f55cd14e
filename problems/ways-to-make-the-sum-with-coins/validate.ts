import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** No sum up to the amount can be made in more than 2·10^9 ways. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [amount, coins] = input.args as [number, number[]];
  const ways = Array.from({ length: amount + 1 }, () => 0);
  ways[0] = 1;
  for (const coin of coins)
    for (let sum = coin; sum <= amount; sum++) ways[sum] = (ways[sum] ?? 0) + (ways[sum - coin] ?? 0);
  const most = Math.max(...ways);
  return most <= 2_000_000_000 ? undefined : `a sum can be made in ${most} ways`;
};

export default validate;
