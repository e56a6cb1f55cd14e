import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The products of all beginnings, all ends and all but one number fit in 32 bits. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [nums] = input.args as [number[]];
  const products = (values: number[]) => {
    const result = [1];
    for (const value of values) result.push((result.at(-1) ?? 1) * value);
    return result;
  };
  const left = products(nums);
  const right = products(nums.toReversed()).toReversed();
  const all = [...left, ...right, ...nums.map((_, at) => (left[at] ?? 0) * (right[at + 1] ?? 0))];
  return all.every((product) => Math.abs(product) < 2 ** 31) ? undefined : 'a product does not fit in 32 bits';
};

export default validate;
