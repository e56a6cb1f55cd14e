import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Each stretch has its start first, and begins beyond the end of the one before it. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [intervals, added] = input.args as [[number, number][], [number, number]];
  if (added[0] > added[1]) return 'the new stretch ends before it begins';
  for (const [at, [start, end]] of intervals.entries()) {
    if (start > end) return `[${at}] ends before it begins`;
    const before = intervals[at - 1];
    if (before && before[1] >= start) return `[${at}] touches the one before it`;
  }
  return undefined;
};

export default validate;
