'use client';
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPlus, IconRestore, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useRef } from 'react';
import { useSayAnswer } from '../../../i18n/use-say-answer.ts';
import { CaseTab, CaseTabs } from '../case-tabs.tsx';
import { type Field, maxCases } from './case-model.ts';
import styles from './cases.module.css';
import type { Cases } from './use-cases.ts';

/** The cases of the next run, as a form that knows the signature. */
export function CasesPanel({ cases }: { cases: Cases }) {
  const t = useTranslations('workspace.cases');
  const say = useSayAnswer();
  const id = useId();
  const form = useRef<HTMLDivElement>(null);
  const chosen = cases.cases[cases.chosenIndex];
  const parsed = cases.parsed[cases.chosenIndex];
  if (!chosen) return null;
  return (
    <div className={styles.panel} data-testid="cases" data-orders>
      <CaseTabs label={t('title')}>
        {cases.cases.map((item, index) => (
          <CaseTab
            key={item.id}
            chosen={item.id === chosen.id}
            controls={`${id}-form`}
            onChoose={() => cases.choose(item.id)}
            wrong={cases.parsed[index]?.ok === false}
          >
            {t('case', { number: index + 1 })}
          </CaseTab>
        ))}
        <Tooltip label={cases.cases.length < maxCases ? t('add') : t('most', { count: maxCases })}>
          <ActionIcon
            variant="subtle"
            size={30}
            aria-label={t('add')}
            data-disabled={cases.cases.length >= maxCases || undefined}
            aria-disabled={cases.cases.length >= maxCases}
            onClick={() => cases.cases.length < maxCases && cases.add()}
          >
            <IconPlus size={18} />
          </ActionIcon>
        </Tooltip>
        <span className={styles.tools}>
          {cases.cases.length > 1 && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconX size={14} aria-hidden />}
              onClick={() => {
                cases.remove(chosen.id);
                // With the last but one this button goes.
                if (cases.cases.length === 2) form.current?.querySelector('textarea')?.focus();
              }}
            >
              {t('remove')}
            </Button>
          )}
          <Tooltip label={t('reset')}>
            <ActionIcon variant="subtle" size={30} aria-label={t('reset')} onClick={cases.reset}>
              <IconRestore size={18} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        </span>
      </CaseTabs>
      <div ref={form} className={styles.form} id={`${id}-form`}>
        {cases.fields.map((field, index) => (
          <CaseField
            key={field.name}
            field={field}
            value={chosen.fields[index] ?? ''}
            error={say((parsed?.ok === false && parsed.errors[index]) || '')}
            onChange={(text) => cases.edit(index, text)}
          />
        ))}
        {cases.tooLarge && (
          <p className={styles.error} role="alert">
            {cases.tooLarge}
          </p>
        )}
      </div>
    </div>
  );
}

function CaseField(props: {
  field: Field;
  value: string;
  /** Empty where there is none. */
  error: string;
  onChange: (text: string) => void;
}) {
  const { field, value, error } = props;
  const id = useId();
  const lines = Math.min(8, Math.max(field.multiline ? 2 : 1, value.split('\n').length));
  // One line is one value: Enter would only add white space.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !field.multiline && !event.ctrlKey && !event.metaKey) event.preventDefault();
  };
  return (
    <div className={styles.field}>
      <div className={styles.fieldHead}>
        <label htmlFor={id}>
          <span className={styles.name}>{field.name}</span>
          <span className={styles.type}>{field.type}</span>
        </label>
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      </div>
      <textarea
        id={id}
        className={styles.input}
        value={value}
        rows={lines}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        aria-invalid={error !== ''}
        aria-describedby={`${id}-error`}
        onKeyDown={onKeyDown}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
}
