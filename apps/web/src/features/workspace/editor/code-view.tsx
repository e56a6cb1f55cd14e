'use client';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { LanguageId } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { codeMirrorWords } from './code-mirror-words.ts';
import styles from './editor.module.css';
import { languagePlace, readExtensions } from './extensions.ts';
import { editorLanguages } from './languages.ts';

/** Code to read. */
export default function CodeView({ code, languageId, label }: { code: string; languageId: LanguageId; label: string }) {
  const t = useTranslations('workspace.codeMirror');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const state = EditorState.create({ doc: code, extensions: readExtensions(languageId, label, codeMirrorWords(t)) });
    const view = new EditorView({ state, parent: place.current ?? undefined });
    let gone = false;
    void editorLanguages[languageId].load().then((support) => {
      if (!gone) view.dispatch({ effects: languagePlace.reconfigure(support) });
    });
    return () => {
      gone = true;
      view.destroy();
    };
  }, [code, languageId, label, t]);
  return <div ref={place} className={styles.view} />;
}
