import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [n, edges] = input.args as [number, [number, number][]];
  for (const [one, other] of edges) {
    if (one === other) return `a ferry joins ${one} with itself`;
    if (Math.max(one, other) >= n) return `there is no isle ${Math.max(one, other)}`;
  }
  return undefined;
};

export default validate;
