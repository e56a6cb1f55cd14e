import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The form of the lines, the ranges, and that names are different. */
const validate: Validator = (input) => {
  if (input.kind !== 'program') return 'not the input of a program';
  const lines = input.stdin.split('\n');
  if (lines.pop() !== '') return 'the last line does not end';
  const count = Number(lines[0]);
  if (!/^[1-9][0-9]{0,4}$/.test(lines[0] ?? '') || count > 15_000) return 'line 1 is not n';
  if (lines.length !== count + 1) return `${lines.length - 1} kites, but n is ${count}`;
  const names = new Set<string>();
  for (const [index, line] of lines.slice(1).entries()) {
    const kite = /^([a-z]{1,12}) (0|[1-9][0-9]{0,3}) (0|[1-9][0-9]?)$/.exec(line);
    if (!kite || Number(kite[2]) > 1_000 || Number(kite[3]) > 20) return `line ${index + 2} is no kite`;
    names.add(kite[1] ?? '');
  }
  return names.size === count ? undefined : 'two names are equal';
};

export default validate;
