import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Every list is sorted, and there are not too many nodes. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [lists] = input.args as [number[][]];
  for (const [at, list] of lists.entries())
    if (list.some((value, index) => index > 0 && value < (list[index - 1] as number)))
      return `lists[${at}] is not sorted`;
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  return total <= 20_000 ? undefined : `${total} nodes are too many`;
};

export default validate;
