import type { LanguageId } from '@codenova/contracts';
import { languages } from '@codenova/languages';
import { describe, expect, test } from 'vitest';
import { useJudge } from '../testing/index.ts';
import { provenFormatters } from './format.ts';

/** The real formatters, in boxes. */

const local = useJudge();
const format = (languageId: LanguageId, code: string) => local().judge.format({ languageId, code });

test.each<[LanguageId, string, string]>([
  [
    'python',
    'class Solution:\n  def f(self,a):\n      return   [a ,1]\n',
    'class Solution:\n    def f(self, a):\n        return [a, 1]\n',
  ],
  ['go', 'func f( a int)int{\nreturn a}\n', 'func f(a int) int {\n\treturn a\n}\n'],
  [
    'rust',
    'impl Solution{pub fn f(a:i32)->i32{a+1}}',
    'impl Solution {\n    pub fn f(a: i32) -> i32 {\n        a + 1\n    }\n}\n',
  ],
  [
    'cpp',
    'class Solution{public: int f( int a){return a+1 ;}};\n',
    'class Solution {\npublic:\n    int f(int a) { return a + 1; }\n};\n',
  ],
  ['c', 'int f( int a){\n return a+1 ;}\n', 'int f(int a) { return a + 1; }\n'],
  ['python', 'word = "ä𝄞"\n', 'word = "ä𝄞"\n'],
])('%s is written in its usual form', async (languageId, code, expected) => {
  expect(await format(languageId, code)).toEqual({ state: 'formatted', code: expected });
  expect(await format(languageId, expected)).toEqual({ state: 'formatted', code: expected });
});

test.each<[LanguageId, string, number, RegExp]>([
  ['python', 'x = 1\ndef f(:\n  pass\n', 2, /^Cannot parse$/],
  ['go', 'func f(a int) int {\nreturn a b}\n', 2, /^expected ';', found b$/],
  ['rust', 'impl Solution {\n  pub fn f(a: i32 -> i32 { a }\n}\n', 2, /delimiter/],
])('%s that can not be read is refused with its line', async (languageId, code, line, message) => {
  expect(await format(languageId, code)).toEqual({ state: 'refused', line, message: expect.stringMatching(message) });
});

describe('limits', () => {
  test('what would be too long to be sent is refused', async () => {
    const code = `int f() { return ${Array(900).fill('(a+b+c)').join('+')}; }\n`;
    expect(await format('cpp', code)).toMatchObject({
      state: 'refused',
      message: 'formatted, the code is longer than 10 KB',
    });
  });

  test('a formatter that can not cope ends by its limits or says so, and the next order is done', async () => {
    const deep = `x = ${'('.repeat(5_000)}1${')'.repeat(5_000)}\n`;
    const answer = await format('python', deep).catch((error: Error) => error.message);
    expect(answer).not.toMatchObject({ state: 'formatted' });
    expect(await format('python', 'x=1\n')).toEqual({ state: 'formatted', code: 'x = 1\n' });
  }, 30_000);

  test('a language without a formatter is refused', async () => {
    await expect(format('perl', 'x')).rejects.toThrow('perl has no formatter');
  });
});

test('offered is what formats its self-test; a broken one is told', async () => {
  const faults: string[] = [];
  const offered = await provenFormatters(local().judge.format, languages, (id, fault) =>
    faults.push(`${id}: ${fault}`),
  );
  expect(offered).toEqual({ python: 'Black', cpp: 'clang-format', c: 'clang-format', go: 'gofmt', rust: 'rustfmt' });
  expect(faults).toEqual([]);
  const broken = async () => Promise.reject(new Error('it does not start'));
  const { go } = languages;
  expect(
    await provenFormatters(broken, { go } as typeof languages, (id, fault) => faults.push(`${id}: ${fault}`)),
  ).toEqual({});
  expect(faults).toEqual(['go: it does not start']);
});
