export function check(input: { args: [string] }, expected: string, actual: string): { ok: boolean; message?: string } {
  if (!input.args[0].includes(actual)) return { ok: false, message: 'the answer is no unbroken stretch of s' };
  if ([...actual].reverse().join('') !== actual) return { ok: false, message: 'the answer is no palindrome' };
  if (actual.length !== expected.length)
    return { ok: false, message: `a palindrome of ${actual.length} characters is not the longest` };
  return { ok: true };
}
