import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** No two neighbours are both planted, and no more are asked for than there are places. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [bed, n] = input.args as [number[], number];
  const crowded = bed.findIndex((place, at) => place === 1 && bed[at + 1] === 1);
  if (crowded >= 0) return `two tulips stand side by side at ${crowded}`;
  return n <= bed.length ? undefined : `${n} is more than the ${bed.length} places`;
};

export default validate;
