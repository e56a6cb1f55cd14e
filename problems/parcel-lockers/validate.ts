import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The input's form and ranges, and that no parcel is brought that is in the wall already. */
const validate: Validator = (input) => {
  if (input.kind !== 'program') return 'not the input of a program';
  const lines = input.stdin.split('\n');
  if (lines.pop() !== '') return 'the last line does not end';
  const head = /^([1-9][0-9]{0,5}) ([1-9][0-9]{0,4})$/.exec(lines[0] ?? '');
  if (!head) return 'line 1 is not "n q"';
  const [lockers, count] = [Number(head[1]), Number(head[2])];
  if (lockers > 100_000) return `n is ${lockers}`;
  if (count > 50_000) return `q is ${count}`;
  if (lines.length !== count + 1) return `${lines.length - 1} events, but q is ${count}`;
  const stored = new Set<string>();
  for (const [index, line] of lines.slice(1).entries()) {
    const event = /^(in|out) ([1-9][0-9]{0,9})$/.exec(line);
    const parcel = event?.[2] ?? '';
    if (!event || Number(parcel) > 1_000_000_000) return `line ${index + 2} is no event`;
    if (event[1] === 'out') stored.delete(parcel);
    else if (stored.has(parcel)) return `line ${index + 2}: parcel ${parcel} is in the wall already`;
    else if (stored.size < lockers) stored.add(parcel);
  }
  return undefined;
};

export default validate;
