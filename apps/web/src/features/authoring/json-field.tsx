'use client';
import { Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { useSayAnswer } from '../../i18n/use-say-answer.ts';
import styles from './problem-editor.module.css';

/** A value written as JSON: taken when it is of the schema's form, else kept here with the reason why not. */
export function JsonField<S extends z.ZodType>(props: {
  label: string;
  description?: string;
  value: unknown;
  schema: S;
  /** Whether an empty text means that there is no value. */
  optional?: boolean;
  onChange: (value: z.output<S> | undefined) => void;
}) {
  const t = useTranslations('authoring.json');
  const say = useSayAnswer();
  const [text, setText] = useState(() => textOf(props.value));
  const [error, setError] = useState<string>();
  const edit = (next: string) => {
    setText(next);
    if (props.optional && next.trim() === '') {
      setError(undefined);
      return props.onChange(undefined);
    }
    let value: unknown;
    try {
      value = JSON.parse(next);
    } catch (problem) {
      return setError(t('unreadable', { reason: problem instanceof Error ? problem.message : String(problem) }));
    }
    const parsed = props.schema.safeParse(value);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return setError(t('issue', { path: issue?.path.join('.') || t('whole'), reason: say(issue?.message ?? '') }));
    }
    setError(undefined);
    props.onChange(parsed.data);
  };
  return (
    <Textarea
      label={props.label}
      description={props.description}
      className={styles.code}
      value={text}
      onChange={(event) => edit(event.currentTarget.value)}
      error={error}
      rows={Math.min(16, Math.max(2, text.split('\n').length))}
      spellCheck={false}
    />
  );
}

/** Short values on one line, others indented. */
function textOf(value: unknown): string {
  if (value === undefined) return '';
  const short = JSON.stringify(value);
  return short.length <= 100 ? short : JSON.stringify(value, null, 2);
}
