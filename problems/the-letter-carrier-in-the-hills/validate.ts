import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The form of the lines and the ranges of the numbers. */
const validate: Validator = (input) => {
  if (input.kind !== 'program') return 'not the input of a program';
  const lines = input.stdin.split('\n');
  if (lines.pop() !== '') return 'the last line does not end';
  const rows = lines.map((line) =>
    line.split(' ').map((word) => (/^(0|[1-9][0-9]{0,5})$/.test(word) ? Number(word) : -1)),
  );
  const [n, m, s, t] = rows[0] as [number, number, number, number];
  const within = (value: number | undefined, least: number, most: number) =>
    value !== undefined && value >= least && value <= most;
  if (rows[0]?.length !== 4 || !within(n, 1, 8_000) || !within(m, 0, 25_000) || !within(s, 1, n) || !within(t, 1, n))
    return 'line 1 is not "n m s t"';
  if (rows[1]?.length !== n || !rows[1].every((rest) => within(rest, 0, 1_000))) return 'line 2 is not n rests';
  if (rows.length !== m + 2) return `${rows.length - 2} paths, but m is ${m}`;
  const wrong = rows
    .slice(2)
    .findIndex(
      ([a, b, w, ...more]) =>
        more.length > 0 || !within(a, 1, n) || !within(b, 1, n) || a === b || !within(w, 1, 1_000),
    );
  return wrong === -1 ? undefined : `line ${wrong + 3} is no path`;
};

export default validate;
