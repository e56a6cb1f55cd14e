'use client';
import { Button, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { Failure } from '../../components/failure.tsx';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import styles from './problem-editor.module.css';

export type CompaniesState = ReturnType<typeof useCompanies>;

/** The companies of a problem as they are typed, and as they were saved last. */
export function useCompanies(slug: string, first: string[]) {
  const [saved, setSaved] = useState(first.join(', '));
  const [text, setText] = useState(saved);
  const [isNew, setNew] = useState(false);
  const [failed, setFailed] = useState<string>();
  const save = async () => {
    const companies = text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const answer = await apiRequest(apiPaths.authoring.companies(slug), z.undefined(), {
      method: 'PUT',
      body: { companies },
    });
    setFailed(answer.ok ? undefined : answer.detail);
    if (!answer.ok) return;
    setSaved(text);
    setNew(true);
  };
  const state = text !== saved ? ('unsaved' as const) : isNew ? ('saved' as const) : undefined;
  return { text, setText, state, failed, save };
}

/** The companies that people can filter by. */
export function Companies({ companies }: { companies: CompaniesState }) {
  const t = useTranslations('authoring.companies');
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <TextInput
        label={t('names')}
        description={t('about')}
        value={companies.text}
        onChange={(event) => companies.setText(event.currentTarget.value)}
        w="100%"
      />
      <Failure text={companies.failed} />
      <div className={styles.tools}>
        <Button variant="light" onClick={companies.save}>
          {t('save')}
        </Button>
        <span role="status" className={styles.state}>
          {companies.state && t(companies.state)}
        </span>
      </div>
    </section>
  );
}
