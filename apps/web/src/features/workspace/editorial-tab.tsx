'use client';
import { editorialSchema } from '@codenova/contracts';
import { Button } from '@mantine/core';
import { IconBook } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { orRetry } from '../../components/or-retry.tsx';
import { type ApiResult, apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import { Gate } from './gate.tsx';
import { LinesSkeleton } from './lines-skeleton.tsx';
import styles from './workspace.module.css';

const Markdown = dynamic(
  () => orRetry(() => import('../../components/markdown.tsx').then((module) => module.Markdown)),
  {
    loading: () => <LinesSkeleton />,
  },
);

/** The button that asked for it has gone. */
const focusOn = (element: HTMLElement | null) => element?.focus({ preventScroll: true });

/** The editorial comes only when asked for: reading it ends the puzzle. */
export function EditorialTab({ slug }: { slug: string }) {
  const t = useTranslations('workspace.editorial');
  const common = useTranslations('common');
  const [answer, setAnswer] = useState<ApiResult<{ editorial: string }> | 'loading'>();
  const load = async () => {
    setAnswer('loading');
    setAnswer(await apiRequest(apiPaths.editorial(slug), editorialSchema));
  };
  if (answer === 'loading')
    return (
      <div className={styles.document}>
        <LinesSkeleton />
      </div>
    );
  if (answer?.ok && answer.value.editorial === '')
    return (
      <Gate title={t('none.title')}>
        <p>{t('none.text')}</p>
      </Gate>
    );
  if (answer?.ok)
    return (
      <div className={styles.document} tabIndex={-1} ref={focusOn}>
        <Markdown text={answer.value.editorial} by="catalogue" />
      </div>
    );
  return (
    <Gate icon={<IconBook size={32} stroke={1.25} aria-hidden />} title={t('gate.title')}>
      <p>{t('gate.text')}</p>
      {answer && <p role="alert">{answer.detail}</p>}
      <Button variant="light" onClick={load}>
        {answer ? common('tryAgain') : t('gate.show')}
      </Button>
    </Gate>
  );
}
