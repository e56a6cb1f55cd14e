import { EditorState, type Extension } from '@codemirror/state';
import type { Messages } from '../../../i18n/messages.ts';

type Word = keyof Messages['workspace']['codeMirror'];

/**
 * What CodeMirror says on its panels and to screen readers, by its own English words. They are written in the sources of its packages
 * as `phrase("…")`; the test reads them there.
 */
export const codeMirrorPhrases: Record<string, Word> = {
  Find: 'find',
  Replace: 'replaceField',
  next: 'next',
  previous: 'previous',
  all: 'all',
  'match case': 'matchCase',
  regexp: 'regexp',
  'by word': 'byWord',
  replace: 'replace',
  'replace all': 'replaceAll',
  close: 'close',
  'current match': 'currentMatch',
  'on line': 'onLine',
  'replaced match on line $': 'replacedOnLine',
  'replaced $ matches': 'replacedMatches',
  'Go to line': 'goToLine',
  go: 'go',
  Completions: 'completions',
  'Selection deleted': 'selectionDeleted',
  'Control character': 'controlCharacter',
  'Folded lines': 'foldedLines',
  'Unfolded lines': 'unfoldedLines',
  to: 'to',
  'folded code': 'foldedCode',
  unfold: 'unfold',
  'Fold line': 'foldLine',
  'Unfold line': 'unfoldLine',
  Diagnostics: 'diagnostics',
  'No diagnostics': 'noDiagnostics',
};

/** CodeMirror's own words in the page's language; `t` has those of `workspace.codeMirror`. */
export function codeMirrorWords(t: (word: Word) => string): Extension {
  return EditorState.phrases.of(
    Object.fromEntries(Object.entries(codeMirrorPhrases).map(([phrase, word]) => [phrase, t(word)])),
  );
}
