import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'arguments of a function';
  const [points, k] = input.args as [number[][], number];
  if (k > points.length) return `k is ${k}, and there are ${points.length} points`;
  const squares = points.map(([x = 0, y = 0]) => x * x + y * y).sort((one, other) => one - other);
  return k < points.length && squares[k - 1] === squares[k]
    ? 'the k-th and the next point are equally far away'
    : undefined;
};

export default validate;
