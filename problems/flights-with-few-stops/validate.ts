import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** City numbers, prices, at most one flight from a city to another, and not too many stops. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [n, flights, src, dst, k] = input.args as [number, number[][], number, number, number];
  if (src === dst || src >= n || dst >= n) return `from ${src} to ${dst} among ${n} cities`;
  if (k > n - 2) return `${k} stops among ${n} cities`;
  const seen = new Set<string>();
  for (const [from = 0, to = 0, price = 0] of flights) {
    if (from >= n || to >= n || from === to) return `a flight from ${from} to ${to} among ${n} cities`;
    if (price < 1) return `a flight for ${price}`;
    if (seen.has(`${from} ${to}`)) return `two flights from ${from} to ${to}`;
    seen.add(`${from} ${to}`);
  }
  return undefined;
};

export default validate;
