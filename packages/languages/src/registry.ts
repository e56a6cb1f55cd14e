import type { LanguageId } from '@codenova/contracts';
import { createC } from './c.ts';
import { createCpp } from './cpp.ts';
import { createCsharp } from './csharp.ts';
import { createGo } from './go.ts';
import { createJava } from './java.ts';
import { createJavascript } from './javascript.ts';
import { createKotlin } from './kotlin.ts';
import type { Language, Task } from './language.ts';
import { createLua } from './lua.ts';
import { createPerl } from './perl.ts';
import { createPhp } from './php.ts';
import { createPython } from './python.ts';
import { createRuby } from './ruby.ts';
import { createRust } from './rust.ts';
import { createTypescript } from './typescript.ts';

/** Each makes its language from the directory that its tools are installed under. */
const factories = {
  python: createPython,
  javascript: createJavascript,
  typescript: createTypescript,
  java: createJava,
  cpp: createCpp,
  c: createC,
  csharp: createCsharp,
  go: createGo,
  rust: createRust,
  ruby: createRuby,
  php: createPhp,
  kotlin: createKotlin,
  lua: createLua,
  perl: createPerl,
} satisfies Record<LanguageId, (installation: string) => Language>;

/** Where Debian puts programs; in `bin/` and `lib/` beneath it. */
const usualInstallation = '/usr';

/** A directory for each language that an operator has installed elsewhere, e.g. `{ java: '/opt/jdk-25' }`. */
export type Installations = Partial<Record<LanguageId, string>>;

/** The languages that a person can submit in. */
export function createLanguages(installations: Installations = {}): Record<LanguageId, Language> {
  const entries = Object.entries(factories).map(([id, create]) => {
    const installation = installations[id as LanguageId] ?? usualInstallation;
    return [id, ignoringByteOrderMark(create(installation))];
  });
  return Object.fromEntries(entries);
}

/** With Debian's tools. */
export const languages: Record<LanguageId, Language> = createLanguages();

/** Some editors write U+FEFF before the code; most compilers take it for a part of the code. */
function ignoringByteOrderMark(language: Language): Language {
  const unmarked = (task: Task): Task =>
    task.code.startsWith('\uFEFF') ? { ...task, code: task.code.slice(1) } : task;
  const { prepareCompile, residentCompiler } = language;
  return {
    ...language,
    fileName: (task) => language.fileName(unmarked(task)),
    ...(prepareCompile && { prepareCompile: (task: Task) => prepareCompile(unmarked(task)) }),
    ...(residentCompiler && {
      residentCompiler: { ...residentCompiler, request: (task: Task) => residentCompiler.request(unmarked(task)) },
    }),
    prepareRun: (task, options) => language.prepareRun(unmarked(task), options),
    cleanMessage: (message, task) => language.cleanMessage(message, unmarked(task)),
    explainFailure: (stderr, task) => language.explainFailure(stderr, unmarked(task)),
  };
}
