import type { LanguageId } from '@codenova/contracts';
import { expect, test } from 'vitest';
import { formatCode } from './format-code.ts';

test.each<[LanguageId, string, unknown]>([
  [
    'javascript',
    'var f=function(a){return a+"x"}',
    { ok: true, code: "var f = function (a) {\n  return a + 'x';\n};\n" },
  ],
  [
    'typescript',
    'function f(a:number):number{return a}',
    { ok: true, code: 'function f(a: number): number {\n  return a;\n}\n' },
  ],
  ['javascript', 'var = 1', { ok: false, reason: expect.stringMatching(/^Unexpected token \(1:5\)/) }],
  ['python', 'x=1', { ok: false, reason: 'there is no formatter for this language' }],
])('%s: %j', async (languageId, code, formatted) => {
  expect(await formatCode(languageId, code)).toEqual(formatted);
});
