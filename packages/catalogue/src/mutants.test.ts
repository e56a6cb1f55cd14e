import { expect, test } from 'vitest';
import { pythonMutants } from './mutants.ts';

/** One line of a program -> what its mutants make of it, in order. */
const rows: [line: string, mutants: string[]][] = [
  ['x = a < b', ['pass', 'x = a <= b', 'x = a >= b']],
  ['x = a not in b', ['pass', 'x = a in b']],
  ['x = a is not None', ['pass', 'x = a is None']],
  ['x = a and not b', ['pass', 'x = a or not b', 'x = a and b']],
  ['x = 0', ['pass', 'x = 1', 'x = (-1)']],
  ['x = 1_000', ['pass', 'x = 1001', 'x = 999']],
  ['x = 1.5', ['pass']],
  ['x = -a', ['pass', 'x = a']],
  ['x += a // b', ['pass', 'x -= a // b', 'x += a * b']],
  ['x = True', ['pass', 'x = False']],
  ['x = min(a, b)', ['pass', 'x = max(a, b)']],
  [
    'for x in range(a, b): y()',
    ['for x in range(a, (b) + 1): y()', 'for x in range(a, (b) - 1): y()', 'for x in range(a, b): pass'],
  ],
  ['if a: f()', ['if True: f()', 'if False: f()', 'if a: pass']],
  ['while a: break', ['while False: break', 'while a: continue', 'while a: pass']],
  ['x = [t for t in y if t]', ['pass', 'x = [t for t in y if True]', 'x = [t for t in y if False]']],
  ['return a', ['pass']],
  ['"""Words."""', []],
  ['import heapq', []],
  [
    'def f(a: int = 3) -> List[int]: pass',
    ['def f(a: int = 4) -> List[int]: pass', 'def f(a: int = 2) -> List[int]: pass'],
  ],
];

test.each(rows)('%s', (line, expected) => {
  expect(pythonMutants(`${line}\n`).map(({ mutant }) => mutant)).toEqual(expected);
});

test('a mutant is told by its line, and changes nothing else', () => {
  const program = 'def f(a):\n    if a:\n        return (\n            1\n        )\n';
  const mutants = pythonMutants(program);
  expect(mutants.find(({ mutant }) => mutant === '2')).toEqual({
    code: program.replace('1', '2'),
    lineNumber: 4,
    line: '1',
    mutant: '2',
  });
  expect(new Set(mutants.map(({ code }) => code)).size).toBe(mutants.length);
});
