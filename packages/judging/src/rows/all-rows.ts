import type { LanguageId } from '@codenova/contracts';
import { cRows } from './c.ts';
import { cppRows } from './cpp.ts';
import { csharpRows } from './csharp.ts';
import { goRows } from './go.ts';
import { javaRows } from './java.ts';
import { javascriptRows } from './javascript.ts';
import { kotlinRows } from './kotlin.ts';
import type { LanguageRows } from './language-rows.ts';
import { luaRows } from './lua.ts';
import { perlRows } from './perl.ts';
import { phpRows } from './php.ts';
import { pythonRows } from './python.ts';
import { rubyRows } from './ruby.ts';
import { rustRows } from './rust.ts';
import { typescriptRows } from './typescript.ts';

export const rowsOf: Record<LanguageId, LanguageRows> = {
  python: pythonRows,
  javascript: javascriptRows,
  typescript: typescriptRows,
  java: javaRows,
  cpp: cppRows,
  c: cRows,
  csharp: csharpRows,
  go: goRows,
  rust: rustRows,
  ruby: rubyRows,
  php: phpRows,
  kotlin: kotlinRows,
  lua: luaRows,
  perl: perlRows,
};
