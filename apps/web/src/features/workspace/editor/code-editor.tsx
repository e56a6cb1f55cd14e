'use client';
import { isolateHistory } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { LanguageId } from '@codenova/contracts';
import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import { nextTask } from '../../../lib/next-task.ts';
import type { EditorSettings } from '../../../lib/preferences.ts';
import { codeMirrorWords } from './code-mirror-words.ts';
import styles from './editor.module.css';
import { type EditorEvents, fontPlace, keysPlace, labelPlace, languagePlace, writeExtensions } from './extensions.ts';
import { fontExtension, keyExtensions } from './keys.ts';
import { editorLanguages } from './languages.ts';
import { samePlace } from './same-place.ts';

type Props = EditorEvents & {
  languageId: LanguageId;
  languageLabel: string;
  code: string;
  /** Grows when `code` was set from outside; the person's own typing does not count. */
  revision: number;
  describedBy: string;
  settings: EditorSettings;
};

/** The editor. Each language keeps its own undo history while the page is open. */
export default function CodeEditor(props: Props) {
  const t = useTranslations('workspace.editor');
  const words = useTranslations('workspace.codeMirror');
  const { languageId, languageLabel, code, revision, describedBy, settings } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const states = useRef(new Map<LanguageId, EditorState>());
  const events = useRef<EditorEvents>(props);
  const setting = useRef(false);
  useEffect(() => {
    events.current = props;
  });

  const label = useMemo(
    () => [
      EditorView.contentAttributes.of({
        'aria-label': t('code', { language: languageLabel }),
        'aria-describedby': describedBy,
        tabindex: '0',
      }),
      codeMirrorWords(words),
    ],
    [t, words, languageLabel, describedBy],
  );
  const font = useMemo(() => fontExtension(settings), [settings]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: later changes of `code` come by `revision`, the others by themselves
  useEffect(() => {
    const kept = states.current;
    const quiet = (): EditorEvents =>
      setting.current ? { ...events.current, onChange: () => undefined } : events.current;
    const fresh = (text: string) =>
      EditorState.create({ doc: text, extensions: writeExtensions(languageId, quiet, { label, font }) });
    setting.current = true;
    const state = kept.get(languageId) ?? fresh(code);
    if (!view.current) view.current = new EditorView({ state, parent: place.current ?? undefined });
    else view.current.setState(state);
    const current = view.current;
    setting.current = false;
    let gone = false;
    const highlight = async () => {
      const support = await editorLanguages[languageId].load();
      // Highlighting is a task of its own.
      await nextTask();
      if (!gone) current.dispatch({ effects: languagePlace.reconfigure(support) });
    };
    highlight().catch((error: unknown) => console.error(`${languageId} is not highlighted`, error));
    return () => {
      gone = true;
      kept.set(languageId, current.state);
    };
  }, [languageId]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was set from outside replaces the text
  useEffect(() => {
    const current = view.current;
    const before = current?.state.doc.toString();
    if (!current || before === undefined || before === code) return;
    setting.current = true;
    // One transaction of its own, so that undo brings back what was there, however shortly before it was typed.
    current.dispatch({
      changes: { from: 0, to: current.state.doc.length, insert: code },
      selection: { anchor: samePlace(before, code, current.state.selection.main.head) ?? 0 },
      annotations: isolateHistory.of('full'),
    });
    setting.current = false;
  }, [revision, languageId]);

  // Each language's state has its own; what was chosen holds for the one that is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is another state
  useEffect(() => {
    const current = view.current;
    if (!current) return;
    if (labelPlace.get(current.state) !== label) current.dispatch({ effects: labelPlace.reconfigure(label) });
    if (fontPlace.get(current.state) !== font) current.dispatch({ effects: fontPlace.reconfigure(font) });
  }, [label, font, languageId]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is another state
  useEffect(() => {
    let gone = false;
    const apply = async () => {
      const keys = await keyExtensions[settings.keys]();
      const current = view.current;
      if (gone || !current || keysPlace.get(current.state) === keys) return;
      current.dispatch({ effects: keysPlace.reconfigure(keys) });
    };
    const tell = (error: unknown) => {
      console.error(`the keys of ${settings.keys} could not be loaded`, error);
      if (gone) return;
      notifications.show({ color: 'var(--bad)', message: t('keysUnloaded') });
      window.addEventListener('online', again);
    };
    const again = () => void apply().catch(tell);
    again();
    return () => {
      gone = true;
      window.removeEventListener('online', again);
    };
  }, [settings.keys, languageId, t]);

  useEffect(
    () => () => {
      view.current?.destroy();
      view.current = null;
    },
    [],
  );

  return <div ref={place} className={styles.editor} data-testid="editor" />;
}
