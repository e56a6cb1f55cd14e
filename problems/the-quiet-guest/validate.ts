import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'program') return 'a text on standard input';
  if (!input.stdin.endsWith('\n')) return 'the last line ends';
  const [head = '', ...rows] = input.stdin.slice(0, -1).split('\n');
  const n = Number(head);
  if (!/^[1-9]\d*$/.test(head) || n > 200) return `${head} is no number of guests from 1 to 200`;
  if (rows.length !== n || rows.some((row) => row.length !== n || /[^01]/.test(row)))
    return `${n} rows of ${n} digits 0 and 1`;
  return rows.some((row, a) => row[a] !== '0') ? 'nobody is asked about themselves: 0 on the diagonal' : undefined;
};

export default validate;
