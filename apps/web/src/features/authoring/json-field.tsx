'use client';
import { Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { useSayAnswer } from '../../i18n/use-say-answer.ts';
import { jsonText, readJson } from './json-text.ts';
import styles from './problem-editor.module.css';
import { useUntaken } from './untaken-context.ts';
import type { TextPlace } from './untaken-texts.ts';

/** A value written as JSON: taken when it is of the schema's form, else the text stays with the reason why not. */
export function JsonField<S extends z.ZodType>(props: {
  place: TextPlace;
  label: string;
  description?: string;
  value: unknown;
  schema: S;
  /** Whether an empty text means that there is no value. */
  optional?: boolean;
  onChange: (value: z.output<S> | undefined) => void;
}) {
  const { schema, optional = false } = props;
  const t = useTranslations('authoring.json');
  const say = useSayAnswer();
  // As it was written, as long as it is the value.
  const [taken, setTaken] = useState(() => jsonText(props.value));
  const { untaken, setUntaken } = useUntaken(props.place);
  const text = untaken ?? taken;
  const problem = untaken === undefined ? undefined : readJson(untaken, schema, optional);
  const edit = (next: string) => {
    const read = readJson(next, schema, optional);
    if (!read.ok) return setUntaken(next);
    setTaken(next);
    setUntaken(undefined);
    props.onChange(read.value);
  };
  return (
    <Textarea
      label={props.label}
      description={props.description}
      className={styles.code}
      value={text}
      onChange={(event) => edit(event.currentTarget.value)}
      error={
        problem?.ok === false &&
        (problem.path === undefined
          ? t('unreadable', { reason: problem.reason })
          : t('issue', { path: problem.path || t('whole'), reason: say(problem.reason) }))
      }
      rows={Math.min(16, Math.max(2, text.split('\n').length))}
      spellCheck={false}
    />
  );
}
