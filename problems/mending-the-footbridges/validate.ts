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
  const within = (value: number | undefined, least: number, most: number) =>
    value !== undefined && value >= least && value <= most;
  if (rows[0]?.length !== 2 || !within(n, 1, 10_000) || !within(m, 0, 25_000)) return 'line 1 is not "n m"';
  if (rows.length !== m + 1) return `${rows.length - 1} bridges, but m is ${m}`;
  const wrong = rows
    .slice(1)
    .findIndex(
      ([a, b, w, ...more]) =>
        more.length > 0 || !within(a, 1, n) || !within(b, 1, n) || a === b || !within(w, 0, 1_000_000),
    );
  return wrong === -1 ? undefined : `line ${wrong + 2} is no bridge`;
};

export default validate;
