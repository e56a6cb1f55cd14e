import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** As many speeds as positions, and all cars start before the target. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [target, position, speed] = input.args as [number, number[], number[]];
  if (position.length !== speed.length) return `${position.length} positions and ${speed.length} speeds`;
  const beyond = position.find((place) => place >= target);
  return beyond === undefined ? undefined : `a car starts at ${beyond}, not before the target ${target}`;
};

export default validate;
