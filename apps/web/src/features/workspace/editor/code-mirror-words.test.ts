import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EditorState } from '@codemirror/state';
import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { messagesOf } from '../../../i18n/messages.ts';
import { codeMirrorPhrases, codeMirrorWords } from './code-mirror-words.ts';

const folder = path.resolve(import.meta.dirname, '../../../../node_modules/@codemirror');

/** All that CodeMirror's packages put into words: the literals in calls of `phrase`. */
function phrasesInTheSources(): string[] {
  const found = new Set<string>();
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name, 'dist/index.js');
    const source = name === 'legacy-modes' ? '' : readFileSync(file, 'utf8');
    for (const [call] of source.matchAll(/\bphrase\((?:[^()"]|"[^"]*")*"[^"]*"/g))
      for (const [, phrase = ''] of call.matchAll(/"([^"]*)"/g)) found.add(phrase);
  }
  return [...found];
}

test('CodeMirror says nothing that has no message', () => {
  const known = Object.keys(codeMirrorPhrases);
  const said = phrasesInTheSources();
  expect(said.filter((phrase) => !known.includes(phrase))).toEqual([]);
  // The search sees the sources: what is known is there, but for the words of a package that only a keymap brings.
  expect(known.filter((phrase) => !said.includes(phrase))).toEqual(['Diagnostics', 'No diagnostics']);
});

test('in English its words stay as they are, in German none does', () => {
  for (const [locale, changed] of [
    ['en', false],
    ['de', true],
  ] as const) {
    const t = createTranslator({ locale, messages: messagesOf[locale], namespace: 'workspace.codeMirror' });
    const state = EditorState.create({ extensions: codeMirrorWords(t) });
    for (const phrase of Object.keys(codeMirrorPhrases)) {
      const said = state.phrase(phrase);
      expect(said !== phrase, `${locale}: ${phrase} is ${said}`).toBe(changed);
      // The place of a figure is kept.
      expect(said.includes('$'), phrase).toBe(phrase.includes('$'));
    }
  }
});
