import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The form of the lines and the ranges of the numbers. */
const validate: Validator = (input) => {
  if (input.kind !== 'program') return 'not the input of a program';
  const lines = input.stdin.split('\n');
  if (lines.pop() !== '') return 'the last line does not end';
  const rows = lines.map((line) =>
    line.split(' ').map((word) => (/^(0|[1-9][0-9]{0,6})$/.test(word) ? Number(word) : -1)),
  );
  const [n, m] = rows[0] as [number, number];
  if (rows[0]?.length !== 2 || n < 1 || n > 12 || m < 0 || m > 60) return 'line 1 is not "n m"';
  if (rows.length !== 1 + n + m) return `${rows.length} lines, not ${1 + n + m}`;
  for (const [i, row] of rows.slice(1, n + 1).entries())
    if (row.length !== n || row.some((cost) => cost < 0 || cost > 1_000_000) || row[i] !== 0)
      return `line ${i + 2} is not a line of costs`;
  const wrong = rows
    .slice(n + 1)
    .findIndex((row) => row.length !== 2 || row[0] === row[1] || row.some((lot) => lot < 1 || lot > n));
  return wrong === -1 ? undefined : `line ${wrong + n + 2} is no rule`;
};

export default validate;
