import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'arguments of a function';
  const counts = new Map<number, number>();
  for (const number of input.args[0] as number[]) counts.set(number, (counts.get(number) ?? 0) + 1);
  const single = [...counts.values()].filter((count) => count === 1).length;
  if (single !== 1) return `${single} numbers are there once`;
  return [...counts.values()].some((count) => count > 2) ? 'a number is there more than twice' : undefined;
};

export default validate;
