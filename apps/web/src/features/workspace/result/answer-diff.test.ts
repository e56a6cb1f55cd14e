import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffAnswers, type Span } from './answer-diff.ts';

const marked = (spans: Span[]) => spans.map(({ text, differs }) => (differs ? `<${text}>` : text)).join('');

describe('the difference of two answers', () => {
  test.each([
    ['[0, 3]', '[0, 3]', '[0, 3]', '[0, 3]'],
    ['[0, 3]', '[0, 2]', '[0, <3>]', '[0, <2>]'],
    ['12', '1', '<12>', '<1>'],
    ['-5', '5', '<-5>', '<5>'],
    ['[1, 2]', '[1, 2, 3]', '[1, 2]', '[1, 2<, 3>]'],
    ['"abc"', '"abd"', '<"abc">', '<"abd">'],
    ['the 3\nstar 2\n', 'the 3\nstar 1\n', 'the 3\nstar <2>\n', 'the 3\nstar <1>\n'],
    ['true', 'false', '<true>', '<false>'],
    ['a\n', 'a', 'a<\n>', 'a'],
    ['', '1', '', '<1>'],
  ])('%j and %j', (expected, actual, expectedMarked, actualMarked) => {
    const diff = diffAnswers(expected, actual);
    expect([marked(diff.expected), marked(diff.actual)]).toEqual([expectedMarked, actualMarked]);
  });

  test('shows both texts whole, whatever they are', () => {
    const text = fc.oneof(fc.json(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, text, (expected, actual) => {
        const diff = diffAnswers(expected, actual);
        const whole = (spans: Span[]) => spans.map((span) => span.text).join('');
        expect([whole(diff.expected), whole(diff.actual)]).toEqual([expected, actual]);
        expect(diff.expected.some((span) => span.differs) || diff.actual.some((span) => span.differs)).toBe(
          expected !== actual,
        );
      }),
      { seed: 20260102, numRuns: 300 },
    );
  });

  test('very different long answers end quickly as one difference', () => {
    const numbers = (from: number) => JSON.stringify(Array.from({ length: 5_000 }, (_, index) => from + index));
    const diff = diffAnswers(numbers(0), numbers(100_000));
    expect(diff.expected).toEqual([{ text: numbers(0), differs: true }]);
  });
});
