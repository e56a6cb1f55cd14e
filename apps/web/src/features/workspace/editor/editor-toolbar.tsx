'use client';
import type { LanguageId, LanguageInfo } from '@codenova/contracts';
import { ActionIcon, Select, Tooltip } from '@mantine/core';
import { IconCheck, IconRestore, IconSparkles } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { EditorSettings } from '../../../lib/preferences.ts';
import styles from './editor.module.css';
import { EditorSettingsMenu } from './editor-settings-menu.tsx';
import { RunButtons } from './run-buttons.tsx';
import { TimerControl } from './timer-control.tsx';

type Props = {
  slug: string;
  settings: EditorSettings;
  onSettings: (settings: EditorSettings) => void;
  /** Where the language has a formatter. */
  onFormat?: () => void;
  formatting: boolean;
  languages: LanguageInfo[];
  languageId: LanguageId;
  changed: boolean;
  sending: 'run' | 'submission' | undefined;
  onLanguage: (languageId: LanguageId) => void;
  onReset: () => void;
  onRun: () => void;
  onSubmit: () => void;
};

export function EditorToolbar(props: Props) {
  const t = useTranslations('workspace.editor');
  const byId = new Map<string, LanguageInfo>(props.languages.map((language) => [language.id, language]));
  return (
    <div className={styles.toolbar}>
      <Select
        className={styles.language}
        aria-label={t('language')}
        data-testid="language-select"
        data={props.languages.map(({ id, label, missing }) => ({ value: id, label, disabled: missing !== null }))}
        value={props.languageId}
        onChange={(value) => value && props.onLanguage(value as LanguageId)}
        allowDeselect={false}
        searchable
        selectFirstOptionOnChange
        nothingFoundMessage={t('noLanguage')}
        maxDropdownHeight={360}
        size="sm"
        comboboxProps={{ width: 248, position: 'bottom-start', transitionProps: { duration: 100 } }}
        renderOption={({ option, checked }) => (
          <>
            <span className={styles.option}>
              <strong>{option.label}</strong>
              <span>{option.disabled ? t('outOfService') : byId.get(option.value)?.version}</span>
            </span>
            {checked && <IconCheck size={18} aria-hidden />}
          </>
        )}
      />
      <Tooltip label={t('reset')}>
        <ActionIcon
          variant="subtle"
          size={32}
          aria-label={t('reset')}
          data-testid="reset"
          disabled={!props.changed}
          onClick={props.onReset}
        >
          <IconRestore size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      {props.onFormat && (
        <Tooltip label={t('format')}>
          <ActionIcon
            variant="subtle"
            size={32}
            aria-label={t('format')}
            loading={props.formatting}
            onClick={props.onFormat}
          >
            <IconSparkles size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      )}
      <EditorSettingsMenu settings={props.settings} onSettings={props.onSettings} />
      <span className={styles.spring} />
      <TimerControl slug={props.slug} />
      <div className={styles.toolbarButtons}>
        <RunButtons sending={props.sending} onRun={props.onRun} onSubmit={props.onSubmit} />
      </div>
    </div>
  );
}
