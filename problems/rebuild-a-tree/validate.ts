import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The two lists are orders of one tree of at most 500 levels. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [preorder, inorder] = input.args as [number[], number[]];
  if (preorder.length !== inorder.length) return `${preorder.length} and ${inorder.length} values`;
  const places = new Map(inorder.map((value, at) => [value, at]));
  let next = 0;
  const levels = (low: number, high: number): number => {
    if (low === high) return 0;
    const at = places.get(preorder[next++] as number);
    if (at === undefined || at < low || at >= high) return Infinity;
    return 1 + Math.max(levels(low, at), levels(at + 1, high));
  };
  const height = levels(0, inorder.length);
  return height <= 500 ? undefined : `no tree of at most 500 levels has these orders (${height} levels)`;
};

export default validate;
