import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Nothing is taken from an empty stack. */
const validate: Validator = (input) => {
  if (input.kind !== 'class') return 'not the input of a class';
  let size = 0;
  for (const [index, { method }] of input.calls.entries()) {
    if (method === 'push') size++;
    if ((method === 'pop' || method === 'top') && size === 0) return `calls[${index}]: the stack is empty`;
    if (method === 'pop') size--;
  }
  return undefined;
};

export default validate;
