import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab, selectAll } from '@codemirror/commands';
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension, Prec } from '@codemirror/state';
import {
  crosshairCursor,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  rectangularSelection,
} from '@codemirror/view';
import type { LanguageId } from '@codenova/contracts';
import { documentNonce } from '../../../lib/document-nonce.ts';
import { noKeys } from './keys.ts';
import { editorLanguages } from './languages.ts';
import { editorTheme } from './theme.ts';

export type EditorEvents = {
  /** The person (or an undo) changed the text. */
  onChange: (code: string) => void;
  onCursor: (line: number, column: number) => void;
  onRun: () => void;
  onSubmit: () => void;
};

/** Where the language's parser goes once it is loaded. */
export const languagePlace = new Compartment();
/** How the editor is named, and CodeMirror's own words. */
export const labelPlace = new Compartment();
export const keysPlace = new Compartment();
export const fontPlace = new Compartment();

/** What every view of code has. */
function baseExtensions(languageId: LanguageId): Extension[] {
  const nonce = documentNonce();
  return [
    ...(nonce ? [EditorView.cspNonce.of(nonce)] : []),
    lineNumbers(),
    foldGutter({ openText: '⌄', closedText: '›' }),
    codeFolding(),
    drawSelection({ cursorBlinkRate: 0 }),
    indentUnit.of(editorLanguages[languageId].indent),
    EditorState.tabSize.of(4),
    editorTheme,
    languagePlace.of([]),
  ];
}

/** For reading only; the text can be selected and searched. `words` are CodeMirror's own in the page's language. */
export function readExtensions(languageId: LanguageId, label: string, words: Extension): Extension[] {
  return [
    baseExtensions(languageId),
    words,
    EditorState.readOnly.of(true),
    EditorView.editable.of(false),
    EditorView.editorAttributes.of({ class: 'cm-read' }),
    // Focusable, so that long code scrolls by keyboard.
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    keymap.of([{ key: 'Mod-a', run: selectAll }, ...searchKeymap]),
  ];
}

/** For writing. `first` is in its places from the beginning: each change later is a measuring of the whole. */
export function writeExtensions(
  languageId: LanguageId,
  events: () => EditorEvents,
  first: { label: Extension; font: Extension },
): Extension[] {
  const run = () => {
    events().onRun();
    return true;
  };
  const submit = () => {
    events().onSubmit();
    return true;
  };
  return [
    Prec.highest(
      keymap.of([
        { key: 'Ctrl-Enter', mac: 'Cmd-Enter', run, shift: submit },
        { key: 'Ctrl-Enter', run, shift: submit },
      ]),
    ),
    // Before all other keys, which Vim and VS Code have of their own.
    keysPlace.of(noKeys),
    fontPlace.of(first.font),
    baseExtensions(languageId),
    history(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    EditorState.allowMultipleSelections.of(true),
    rectangularSelection(),
    crosshairCursor(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ icons: false }),
    search({ top: true }),
    // Tab indents; CodeMirror lets the Tab after an Escape through, to leave the editor.
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      indentWithTab,
      ...defaultKeymap,
    ]),
    labelPlace.of(first.label),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) events().onChange(update.state.doc.toString());
      if (update.docChanged || update.selectionSet) {
        const head = update.state.selection.main.head;
        const line = update.state.doc.lineAt(head);
        events().onCursor(line.number, head - line.from + 1);
      }
    }),
  ];
}
