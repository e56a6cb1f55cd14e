'use client';
import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import styles from './editor.module.css';
import { EditorSettingsFields, type EditorSettingsProps } from './editor-settings-fields.tsx';

/** The settings of the editor beside it; they are on the page of settings as well. */
export function EditorSettingsMenu(props: EditorSettingsProps) {
  const t = useTranslations('editor-settings');
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
        <EditorSettingsFields {...props} />
      </Popover.Dropdown>
    </Popover>
  );
}
