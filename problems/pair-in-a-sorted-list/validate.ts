import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Exactly one pair of positions adds up to the target. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [numbers, target] = input.args as [number[], number];
  const seen = new Map<number, number>();
  let pairs = 0;
  for (const value of numbers) {
    pairs += seen.get(target - value) ?? 0;
    seen.set(value, (seen.get(value) ?? 0) + 1);
  }
  return pairs === 1 ? undefined : `${pairs} pairs add up to ${target}, not one`;
};

export default validate;
