import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'class') return 'calls of a class';
  const first = input.calls.findIndex(({ method }) => method === 'addNum');
  const asked = input.calls.findIndex(({ method }) => method === 'findMedian');
  return asked >= 0 && (first < 0 || asked < first) ? 'the median is asked for before there is a number' : undefined;
};

export default validate;
