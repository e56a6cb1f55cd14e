'use client';
import type { LanguageId, LanguageInfo } from '@codenova/contracts';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { orRetry } from '../../../components/or-retry.tsx';
import { latestPreference, writePreference } from '../../../lib/chosen.ts';
import { nextTask } from '../../../lib/next-task.ts';
import { type EditorSettings, editorCookie, editorSettingsText, readEditorSettings } from '../../../lib/preferences.ts';
import type { useDraft } from '../use-draft.ts';
import { DraftOfferBar } from './draft-offer-bar.tsx';
import { DraftPlaceMark } from './draft-place.tsx';
import styles from './editor.module.css';
import { EditorSkeleton } from './editor-skeleton.tsx';
import { EditorToolbar } from './editor-toolbar.tsx';
import { useFormat } from './use-format.ts';

/** To read CodeMirror and to draw it are two tasks. */
async function loadEditor() {
  const loaded = await import('./code-editor.tsx');
  await nextTask();
  return loaded.default;
}
const CodeEditor = dynamic(() => orRetry(loadEditor), { ssr: false, loading: () => <EditorSkeleton /> });

type Props = {
  slug: string;
  firstSettings: EditorSettings;
  languages: LanguageInfo[];
  languageId: LanguageId;
  draft: ReturnType<typeof useDraft>;
  sending: 'run' | 'submission' | undefined;
  onLanguage: (languageId: LanguageId) => void;
  onReset: () => void;
  onRun: () => void;
  onSubmit: () => void;
};

/** The hero of the page: toolbar, editor, and a foot that says where the code is kept. */
export function EditorPane(props: Props) {
  const t = useTranslations('workspace.editor');
  const { draft, languageId } = props;
  const { shown } = draft;
  const [cursor, setCursor] = useState({ line: 1, column: 1 });
  const [settings, setSettings] = useState(() =>
    latestPreference(editorCookie, props.firstSettings, readEditorSettings),
  );
  const changeSettings = (next: EditorSettings) => {
    setSettings(next);
    writePreference(editorCookie, editorSettingsText(next));
  };
  const { format, formatting } = useFormat({ shown, languages: props.languages, onFormatted: draft.replace });
  const helpId = useId();
  const label = props.languages.find((language) => language.id === languageId)?.label ?? languageId;
  return (
    <div className={styles.pane}>
      <EditorToolbar
        languages={props.languages}
        languageId={languageId}
        changed={shown !== undefined && shown.code !== draft.starter}
        sending={props.sending}
        slug={props.slug}
        settings={settings}
        onSettings={changeSettings}
        {...(format && { onFormat: format })}
        formatting={formatting}
        onLanguage={props.onLanguage}
        onReset={props.onReset}
        onRun={props.onRun}
        onSubmit={props.onSubmit}
      />
      {shown?.offer ? <DraftOfferBar offer={shown.offer} onAnswer={draft.answerOffer} /> : <div />}
      {shown === undefined ? (
        <EditorSkeleton />
      ) : (
        <CodeEditor
          languageId={shown.languageId}
          languageLabel={label}
          code={shown.code}
          revision={shown.revision}
          describedBy={helpId}
          settings={settings}
          onChange={draft.edit}
          onCursor={(line, column) => setCursor({ line, column })}
          onRun={props.onRun}
          onSubmit={props.onSubmit}
        />
      )}
      <div className={styles.foot}>
        <DraftPlaceMark place={shown?.place ?? 'starter'} reason={shown?.reason} />
        <span id={helpId} className={styles.exit}>
          {t('leave')}
        </span>
        <span>{t('cursor', cursor)}</span>
      </div>
    </div>
  );
}
