import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [numCourses, pairs] = input.args as [number, [number, number][]];
  for (const [one, other] of pairs) {
    if (one === other) return `course ${one} waits for itself`;
    if (Math.max(one, other) >= numCourses) return `the pair ${one}, ${other} names a course that is not there`;
  }
  return undefined;
};

export default validate;
