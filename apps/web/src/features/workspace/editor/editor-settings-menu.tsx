'use client';
import { ActionIcon, Popover, SegmentedControl, Tooltip } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type EditorSettings, editorFontSizes, editorKeys } from '../../../lib/preferences.ts';
import styles from './editor.module.css';

type Props = { settings: EditorSettings; onSettings: (settings: EditorSettings) => void };

/** How the editor behaves, kept in this browser. */
export function EditorSettingsMenu({ settings, onSettings }: Props) {
  const t = useTranslations('workspace.editor.settings');
  return (
    <Popover position="bottom-start" width={320} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Tooltip label={t('title')}>
          <ActionIcon variant="subtle" size={32} aria-label={t('title')} data-testid="editor-settings">
            <IconSettings size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={styles.settings}>
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
      </Popover.Dropdown>
    </Popover>
  );
}
