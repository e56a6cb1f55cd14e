import type { LanguageId } from '@codenova/contracts';
import { cpp } from './cpp.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import type { Language, Task } from './language.ts';
import { python } from './python.ts';
import { typescript } from './typescript.ts';

/** The languages that a person can submit in. */
export const languages = {
  python: ignoringByteOrderMark(python),
  javascript: ignoringByteOrderMark(javascript),
  typescript: ignoringByteOrderMark(typescript),
  cpp: ignoringByteOrderMark(cpp),
  java: ignoringByteOrderMark(java),
} satisfies Record<LanguageId, Language>;

/** Some editors write U+FEFF before the code; most compilers take it for a part of the code. */
function ignoringByteOrderMark(language: Language): Language {
  const unmarked = (task: Task): Task =>
    task.code.startsWith('\uFEFF') ? { ...task, code: task.code.slice(1) } : task;
  const { prepareCompile } = language;
  return {
    ...language,
    fileName: (task) => language.fileName(unmarked(task)),
    ...(prepareCompile && { prepareCompile: (task: Task) => prepareCompile(unmarked(task)) }),
    prepareRun: (task, options) => language.prepareRun(unmarked(task), options),
    cleanMessage: (message, task) => language.cleanMessage(message, unmarked(task)),
    explainFailure: (stderr, task) => language.explainFailure(stderr, unmarked(task)),
  };
}
