'use client';
import { type Rejudge, rejudgeAnswerSchema } from '@codenova/contracts';
import { Button, Progress } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { Failure } from '../../components/failure.tsx';
import { LocalTime } from '../../components/local-time.tsx';
import { TableBox } from '../../components/table-box.tsx';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import type { LanguageLabels } from '../../lib/language-labels.ts';
import { usePolled } from '../../lib/use-polled.ts';
import { Failed } from './failed.tsx';
import styles from './problem-editor.module.css';

const changeColumns = ['person', 'sent', 'language', 'verdict', 'newVerdict'] as const;
const pauseMs = (answer: z.infer<typeof rejudgeAnswerSchema> | undefined) =>
  answer?.rejudge?.state === 'running' ? 1_000 : null;

/** Has all submissions judged again, and lists what would change before it changes. */
export function RejudgePanel({ slug, languageLabels }: { slug: string; languageLabels: LanguageLabels }) {
  const t = useTranslations('authoring.rejudge');
  const latest = usePolled(apiPaths.authoring.rejudge(slug), rejudgeAnswerSchema, pauseMs, undefined);
  const [problem, setProblem] = useState<string>();
  const ask = async (path: string) => {
    const answer = await apiRequest(path, rejudgeAnswerSchema, { method: 'POST' });
    if (answer.ok) latest.put(answer.value);
    setProblem(answer.ok ? undefined : answer.detail);
  };
  const rejudge = latest.value?.rejudge;
  const isOpen = rejudge?.state === 'running' || rejudge?.state === 'ready';
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p className={styles.lead}>{t('lead')}</p>
      <Failure text={problem} />
      <Failed text={latest.failed} onRetry={latest.reload} />
      {rejudge !== undefined && !isOpen && (
        <Button variant="light" onClick={() => ask(apiPaths.authoring.rejudge(slug))}>
          {t('start')}
        </Button>
      )}
      {rejudge && (
        <RejudgeView
          rejudge={rejudge}
          languageLabels={languageLabels}
          onEnd={(verb) => ask(apiPaths.authoring.endRejudge(slug, rejudge.id, verb))}
        />
      )}
    </section>
  );
}

type ViewProps = { rejudge: Rejudge; languageLabels: LanguageLabels; onEnd: (verb: 'apply' | 'discard') => void };

function RejudgeView({ rejudge, languageLabels, onEnd }: ViewProps) {
  const t = useTranslations('authoring.rejudge');
  const verdictWord = useTranslations('common.verdict');
  const { state, done, total, changes, version } = rejudge;
  return (
    <>
      <p role="status">{t('status', { state: t(`state.${state}`), done, total, version, changes: changes.length })}</p>
      {state === 'running' && (
        <Progress w="100%" value={total === 0 ? 100 : (100 * done) / total} aria-label={t('progress')} />
      )}
      {(state === 'running' || state === 'ready') && (
        <div className={styles.tools}>
          <Button disabled={state !== 'ready'} onClick={() => onEnd('apply')}>
            {t('apply', { changes: changes.length })}
          </Button>
          <Button variant="light" onClick={() => onEnd('discard')}>
            {t('discard')}
          </Button>
        </div>
      )}
      {changes.length > 0 && (
        <TableBox label={t('changes')} heads={changeColumns.map((column) => t(`columns.${column}`))}>
          {changes.map((change) => (
            <tr key={change.submissionId}>
              <td>{change.userName}</td>
              <td>
                <LocalTime at={change.createdAt} />
              </td>
              <td>{languageLabels.get(change.languageId) ?? change.languageId}</td>
              <td>{verdictWord(`${change.oldVerdict}.label`)}</td>
              <td>{change.verdict === 'internal-error' ? t('unjudged') : verdictWord(`${change.verdict}.label`)}</td>
            </tr>
          ))}
        </TableBox>
      )}
    </>
  );
}
