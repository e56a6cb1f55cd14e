import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** A random expression with `count` operators; values stay within 32 bits and no divisor is zero. */
function expression(random: Random, count: number, limit: number): string[] {
  const tokens: string[] = [];
  const build = (operators: number): number => {
    if (operators === 0) {
      const value = random.int(-limit, limit);
      tokens.push(String(value));
      return value;
    }
    const onLeft = random.int(0, operators - 1);
    const left = build(onLeft);
    const right = build(operators - 1 - onLeft);
    const results: [string, number][] = [
      ['+', left + right],
      ['-', left - right],
      ['*', left * right],
    ];
    if (right !== 0) results.push(['/', Math.trunc(left / right)]);
    const [operator, value] = random.pick(results.filter((each) => Math.abs(each[1]) < 2 ** 31));
    tokens.push(operator);
    return value;
  };
  build(count);
  return tokens;
}

const generate: Generator = function* ({ random }) {
  for (const [count, limit] of [
    [1, 20],
    [2, 20],
    [3, 9],
    [4, 30],
    [5, 9],
    [7, 50],
    [9, 12],
    [15, 100],
    [40, 1000],
    [300, 30],
  ] as const)
    yield { name: `random, ${count} operators`, args: [expression(random, count, limit)] };
  yield { name: 'most tokens', args: [expression(random, 4_999, 20)] };
  yield {
    name: 'most tokens, operators last',
    args: [
      [...random.ints(5_000, -100, 100).map(String), ...Array.from({ length: 4_999 }, () => random.pick(['+', '-']))],
    ],
  };
  yield {
    name: 'most tokens, operators at once',
    args: [['7', ...Array.from({ length: 4_999 }, () => [String(random.int(-1000, 1000)), '+']).flat()]],
  };
};

export default generate;
