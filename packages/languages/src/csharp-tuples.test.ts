import { expect, test } from 'vitest';
import { rewriteNewer } from './csharp-newer.ts';
import { rewriteTuples } from './csharp-tuples.ts';

/** The texts alone; that they mean the same is for packages/judging, which compiles and runs them. */

test.each([
  ['var (a, b) = f(1, 2);'],
  ['(int a, string b) = pair;'],
  ['(int a, int b) p = (1, 2);'],
  ['Func<int, int, int> f = (a, b) => a + b; if ((a, b) == (1, 2)) { }'],
  ['var text = "(a, b) = (b, a);"; // (a, b) = (b, a);\n/* (a, b) = (b, a); */ var c = @"(a, b) = (b, a);";'],
  ['var text = $"{(a ? "(x, y) = (1, 2);" : "}")} (a, b) = (b, a);"; f(a, b);'],
  ['void F(int a, int b = 3) { } int this[int a, int b] { get { return a; } }'],
  ['a = (b, c); for (int i = 0, j = 1; i < j; i++, j--) { }'],
])('left as it is: %s', (code) => {
  expect(rewriteTuples(code)).toEqual({ code });
});

test.each([
  ['{ (a, b) = (b, a); }', '{ { var value0_0__ = b; var value0_1__ = a; a = value0_0__; b = value0_1__; } }'],
  [
    'if (x)\n  (a[i],\n   a[j]) = (a[j], a[i]);',
    'if (x)\n  { var value0_0__ = a[j]; var value0_1__ = a[i]; a[i] = value0_0__; a[j] = value0_1__; }\n',
  ],
  ['{ (n[i], n[n[i] - 1]) = (1, null); }', '{ { var place0_0__ = n[i] - 1; n[i] = 1; n[place0_0__] = null; } }'],
  [
    '{ (p, p.next) = (q, p); }',
    '{ { var place0_0__ = p; var value0_0__ = q; var value0_1__ = p; p = value0_0__; place0_0__.next = value0_1__; } }',
  ],
  ['{ (a, _) = f(); }', '{ { var value0__ = f(); a = value0__.Item1; } }'],
  [
    'void Swap(int i) => (a, b) = (b, a);',
    'void Swap(int i) { var value0_0__ = b; var value0_1__ = a; a = value0_0__; b = value0_1__; }',
  ],
  ['Action s = () => (a, b) = (2, 1);', 'Action s = () => { a = 2; b = 1; };'],
  [
    'foreach (var (k, v) in all) { f(k); }',
    'foreach (var each0__ in all) { var k = TupleParts.Part1(each0__); var v = TupleParts.Part2(each0__); f(k); }',
  ],
])('written out: %s', (code, expected) => {
  expect(rewriteTuples(code)).toEqual({ code: expected });
});

test.each([
  ['\nfor (;; (a, b) = (b, a + b)) { }', 2],
  ['{ x = (a, b) = (b, a); }', 1],
  ['{\n\n(p.next, p.next.next) = (p, q); }', 3],
  ['{ (a[i].x, b) = (b, 1); }', 1],
])('refused: %s', (code, line) => {
  expect(rewriteTuples(code)).toMatchObject({ line, refused: expect.stringMatching(/tuple/) });
});

test('written out from the outside in, on the lines where they were', () => {
  expect(rewriteTuples('{ (f, x) = (() => {\n(a, b) = (b, a); // both\n}, "//"); }')).toEqual({
    code: '{ { f = () => { { var value2_0__ = b; var value2_1__ = a; a = value2_0__; b = value2_1__; } }; x = "//"; }\n\n }',
  });
});

test.each([
  ['var n = 1_000_000_007L + 0xF_F;', 'var n = 1000000007L    + 0xFF ;'],
  ['var s = "1_0" + $"{1_0:n}1_0"; // 1_0', 'var s = "1_0" + $"{10 :n}1_0"; // 1_0'],
  ['a_1 = x_2; if (x is null || y is not null) F(!x);', 'a_1 = x_2; if (x == null || y !=     null) F(!x);'],
  [
    'a ??= b; c.d ??= e; f!.G(h!); if (!(i)) return !j;',
    'a = a != null ? a : b; c.d ??= e; f .G(h ); if (!(i)) return !j;',
  ],
])('of newer languages: %s', (code, expected) => {
  expect(rewriteNewer(code)).toBe(expected);
});
