import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The form of the lines and the ranges of the numbers. */
const validate: Validator = (input) => {
  if (input.kind !== 'program') return 'not the input of a program';
  const lines = input.stdin.split('\n');
  if (lines.pop() !== '') return 'the last line does not end';
  const rows = lines.map((line) =>
    line.split(' ').map((word) => (/^(0|[1-9][0-9]{0,9})$/.test(word) ? Number(word) : -1)),
  );
  const pair = (row: number[] | undefined, least: [number, number], most: [number, number]) =>
    row?.length === 2 && row.every((value, at) => value >= (least[at] ?? 0) && value <= (most[at] ?? 0));
  if (!pair(rows[0], [1, 1], [2_000, 1_000_000_000])) return 'line 1 is not "n k"';
  if (rows.length - 1 !== rows[0]?.[0]) return `${rows.length - 1} ovens, but n is ${rows[0]?.[0]}`;
  const wrong = rows.slice(1).findIndex((row) => !pair(row, [0, 1], [1_000_000_000, 10_000]));
  return wrong === -1 ? undefined : `line ${wrong + 2} is no oven`;
};

export default validate;
