'use client';
import { SegmentedControl } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type EditorSettings, editorFontSizes, editorKeys } from '../../../lib/preferences.ts';
import styles from './editor.module.css';

export type EditorSettingsProps = { settings: EditorSettings; onSettings: (settings: EditorSettings) => void };

/** How the editor behaves, kept in this browser. */
export function EditorSettingsFields({ settings, onSettings }: EditorSettingsProps) {
  const t = useTranslations('editor-settings');
  return (
    <>
      <span className={styles.settingName}>{t('keys')}</span>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('keys')}
        value={settings.keys}
        data={editorKeys.map((keys) => ({ value: keys, label: t(`keyNames.${keys}`) }))}
        onChange={(value) =>
          onSettings({ ...settings, keys: editorKeys.find((each) => each === value) ?? settings.keys })
        }
      />
      <span className={styles.settingName}>{t('fontSize')}</span>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('fontSizePx')}
        value={String(settings.fontSizePx)}
        data={editorFontSizes.map(String)}
        onChange={(value) =>
          onSettings({
            ...settings,
            fontSizePx: editorFontSizes.find((each) => String(each) === value) ?? settings.fontSizePx,
          })
        }
      />
    </>
  );
}
