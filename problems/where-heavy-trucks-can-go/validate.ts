import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The form of the lines and the ranges of the numbers. */
const validate: Validator = (input) => {
  if (input.kind !== 'program') return 'not the input of a program';
  const lines = input.stdin.split('\n');
  if (lines.pop() !== '') return 'the last line does not end';
  const rows = lines.map((line) =>
    line.split(' ').map((word) => (/^(0|[1-9][0-9]{0,9})$/.test(word) ? Number(word) : -1)),
  );
  const within = (value: number | undefined, least: number, most: number) =>
    value !== undefined && value >= least && value <= most;
  const [n, m, q] = rows[0] as [number, number, number];
  if (rows[0]?.length !== 3 || !within(n, 1, 8_000) || !within(m, 0, 15_000) || !within(q, 1, 15_000))
    return 'line 1 is not "n m q"';
  if (rows.length !== 1 + m + q) return `${rows.length} lines, not ${1 + m + q}`;
  for (const [at, row] of rows.slice(1).entries()) {
    const towns = at < m ? row.slice(0, 2) : row.slice(0, 1);
    const good =
      row.length === towns.length + 1 &&
      new Set(towns).size === towns.length &&
      towns.every((town) => within(town, 1, n)) &&
      within(row.at(-1), 1, 1_000_000_000);
    if (!good) return `line ${at + 2} is neither a bridge nor a question that fits`;
  }
  return undefined;
};

export default validate;
