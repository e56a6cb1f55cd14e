'use client';
import { editorialSchema } from '@codenova/contracts';
import { Button } from '@mantine/core';
import { IconBook } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { type ApiResult, apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import { LinesSkeleton } from './lines-skeleton.tsx';
import styles from './workspace.module.css';

const Markdown = dynamic(() => import('../../components/markdown.tsx').then(({ Markdown }) => Markdown), {
  loading: () => <LinesSkeleton />,
});

/** The editorial comes only when asked for: reading it ends the puzzle. */
export function EditorialTab({ slug }: { slug: string }) {
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
      <div className={styles.gate}>
        <h2>No editorial yet</h2>
        <p>This problem comes without one.</p>
      </div>
    );
  if (answer?.ok)
    return (
      <div className={styles.document}>
        <Markdown text={answer.value.editorial} />
      </div>
    );
  return (
    <div className={styles.gate}>
      <IconBook size={32} stroke={1.25} aria-hidden />
      <h2>The editorial gives the solution away</h2>
      <p>It compares approaches, with code and their complexity. It reads best after an attempt of your own.</p>
      {answer && <p role="alert">{answer.detail}</p>}
      <Button variant="light" onClick={load}>
        {answer ? 'Try again' : 'Show the editorial'}
      </Button>
    </div>
  );
}
