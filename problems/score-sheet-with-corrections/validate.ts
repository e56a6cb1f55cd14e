import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Every entry can be carried out, and all numbers fit. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [operations] = input.args as [string[]];
  const scores: number[] = [];
  for (const [index, entry] of operations.entries()) {
    const [last, before] = [scores.at(-1), scores.at(-2)];
    if (/^(0|-?[1-9][0-9]*)$/.test(entry)) {
      if (Math.abs(Number(entry)) > 30_000) return `operations[${index}]: ${entry} is too wide`;
      scores.push(Number(entry));
    } else if (last === undefined) return `operations[${index}]: there is no score on the sheet`;
    else if (entry === 'C') scores.pop();
    else if (entry === 'D') scores.push(2 * last);
    else if (entry !== '+') return `operations[${index}]: ${entry} is no entry`;
    else if (before === undefined) return `operations[${index}]: there is only one score on the sheet`;
    else scores.push(last + before);
    if (Math.abs(scores.at(-1) ?? 0) >= 2 ** 31) return `operations[${index}]: the score does not fit into 32 bits`;
  }
  const sum = scores.reduce((one, other) => one + other, 0);
  return Math.abs(sum) < 2 ** 31 ? undefined : `the sum ${sum} does not fit into 32 bits`;
};

export default validate;
