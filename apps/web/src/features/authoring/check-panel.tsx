'use client';
import { authoringTaskSchema } from '@codenova/contracts';
import { Button, Progress } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { Failure } from '../../components/failure.tsx';
import { useSayAnswer } from '../../i18n/use-say-answer.ts';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import { usePolled } from '../../lib/use-polled.ts';
import { CheckRows } from './check-rows.tsx';
import { Failed } from './failed.tsx';
import type { DraftView } from './problem-draft-keeper.ts';
import styles from './problem-editor.module.css';
import { taskPauseMs } from './task-pause.ts';

const latestSchema = z.object({ task: authoringTaskSchema.nullable() });
const pauseMs = (latest: z.infer<typeof latestSchema> | undefined) => taskPauseMs(latest?.task);

/** Has the judge prove the draft, shows how far it is, and publishes what has passed. */
export function CheckPanel({ slug, view, save }: { slug: string; view: DraftView; save: () => Promise<boolean> }) {
  const t = useTranslations('authoring.check');
  const say = useSayAnswer();
  const router = useRouter();
  const latest = usePolled(apiPaths.authoring.latestCheck(slug), latestSchema, pauseMs, undefined);
  const [problem, setProblem] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const task = latest.value?.task;
  const isOpen = pauseMs(latest.value) !== null;
  const untaken = view.untaken.length;

  const check = async () => {
    setProblem(undefined);
    setAsking(true);
    if (await save()) {
      const answer = await apiRequest(apiPaths.authoring.checks(slug), authoringTaskSchema, { method: 'POST' });
      if (answer.ok) latest.put({ task: answer.value });
      else setProblem(answer.detail);
    } else setProblem(t('unsaved'));
    setAsking(false);
  };

  const publish = async () => {
    if (!task) return;
    setProblem(undefined);
    setAsking(true);
    const answer = await apiRequest(apiPaths.authoring.publish(slug, task.id), z.undefined(), { method: 'POST' });
    setAsking(false);
    if (!answer.ok) return setProblem(answer.detail);
    router.push('/admin/problems');
    router.refresh();
  };

  const isCurrent = task?.draftRevision === view.revision && view.saving.state === 'saved';
  const stateWord = task ? t(`state.${task.state}`) : '';
  const state = isCurrent || isOpen ? stateWord : t('outdated', { state: stateWord });
  const isGood = task?.state === 'passed' && isCurrent && untaken === 0;
  return (
    <div className={styles.fields}>
      <div className={styles.tools}>
        <Button variant="light" onClick={check} loading={isAsking || isOpen} disabled={untaken > 0}>
          {t('start')}
        </Button>
        <Button onClick={publish} disabled={!isGood || isAsking}>
          {t('publish')}
        </Button>
      </div>
      {untaken > 0 && <p className={styles.state}>{t('untaken')}</p>}
      <Failure text={problem} />
      <Failed text={latest.failed} onRetry={latest.reload} />
      {task === null && <p className={styles.state}>{t('never')}</p>}
      {task && (
        <>
          <p role="status" className={isGood ? styles.good : styles.state}>
            {task.message === null ? state : t('because', { state, message: say(task.message) })}
          </p>
          {isOpen && (
            <Progress
              value={task.rowsTotal === null ? 3 : (100 * task.rows.length) / task.rowsTotal}
              aria-label={t('progress')}
            />
          )}
          {task.rows.length > 0 && <CheckRows rows={task.rows} />}
        </>
      )}
    </div>
  );
}
