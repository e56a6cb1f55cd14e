'use client';
import { useState } from 'react';
import { writePreference } from '../../lib/chosen.ts';
import { type EditorSettings, editorCookie, editorSettingsText } from '../../lib/preferences.ts';
import { EditorSettingsFields } from '../workspace/editor/editor-settings-fields.tsx';
import styles from './settings.module.css';

/** The settings of the workspace's editor, laid open. */
export function EditorChoice({ first }: { first: EditorSettings }) {
  const [settings, setSettings] = useState(first);
  return (
    <div className={styles.form}>
      <EditorSettingsFields
        settings={settings}
        onSettings={(next) => {
          setSettings(next);
          writePreference(editorCookie, editorSettingsText(next));
        }}
      />
    </div>
  );
}
