import { LanguageSupport, StreamLanguage, type StreamParser } from '@codemirror/language';
import type { LanguageId } from '@codenova/contracts';

const stream = (parser: StreamParser<unknown>) => new LanguageSupport(StreamLanguage.define(parser));

/** How the editor speaks each language; its parser is loaded when it is chosen. */
export const editorLanguages: Record<LanguageId, { indent: string; load: () => Promise<LanguageSupport> }> = {
  python: { indent: '    ', load: async () => (await import('@codemirror/lang-python')).python() },
  javascript: { indent: '  ', load: async () => (await import('@codemirror/lang-javascript')).javascript() },
  typescript: {
    indent: '  ',
    load: async () => (await import('@codemirror/lang-javascript')).javascript({ typescript: true }),
  },
  java: { indent: '    ', load: async () => (await import('@codemirror/lang-java')).java() },
  cpp: { indent: '    ', load: async () => (await import('@codemirror/lang-cpp')).cpp() },
  c: { indent: '    ', load: async () => stream((await import('@codemirror/legacy-modes/mode/clike')).c) },
  csharp: { indent: '    ', load: async () => stream((await import('@codemirror/legacy-modes/mode/clike')).csharp) },
  go: { indent: '\t', load: async () => (await import('@codemirror/lang-go')).go() },
  rust: { indent: '    ', load: async () => (await import('@codemirror/lang-rust')).rust() },
  ruby: { indent: '  ', load: async () => stream((await import('@codemirror/legacy-modes/mode/ruby')).ruby) },
  php: { indent: '    ', load: async () => (await import('@codemirror/lang-php')).php() },
  kotlin: { indent: '    ', load: async () => stream((await import('@codemirror/legacy-modes/mode/clike')).kotlin) },
  lua: { indent: '    ', load: async () => stream((await import('@codemirror/legacy-modes/mode/lua')).lua) },
  perl: { indent: '    ', load: async () => stream((await import('@codemirror/legacy-modes/mode/perl')).perl) },
};
