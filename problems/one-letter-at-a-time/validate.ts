import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** All words of one length; the first and the last differ. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [first, last, words] = input.args as [string, string, string[]];
  if (first === last) return 'beginWord and endWord are equal';
  const odd = [last, ...words].find((word) => word.length !== first.length);
  return odd === undefined ? undefined : `"${odd}" has another length than "${first}"`;
};

export default validate;
