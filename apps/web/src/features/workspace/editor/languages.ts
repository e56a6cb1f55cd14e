import type { LanguageSupport } from '@codemirror/language';
import type { LanguageId } from '@codenova/contracts';

/** How the editor speaks each language; its parser is loaded when it is chosen. */
export const editorLanguages: Record<LanguageId, { indent: string; load: () => Promise<LanguageSupport> }> = {
  python: { indent: '    ', load: async () => (await import('@codemirror/lang-python')).python() },
  javascript: { indent: '  ', load: async () => (await import('@codemirror/lang-javascript')).javascript() },
  typescript: {
    indent: '  ',
    load: async () => (await import('@codemirror/lang-javascript')).javascript({ typescript: true }),
  },
  cpp: { indent: '    ', load: async () => (await import('@codemirror/lang-cpp')).cpp() },
  java: { indent: '    ', load: async () => (await import('@codemirror/lang-java')).java() },
};
