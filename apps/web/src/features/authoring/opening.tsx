'use client';
import {
  type AdminProblem,
  type AuthoringTask,
  authoringTaskSchema,
  type ProblemDraft,
  problemDraftSchema,
} from '@codenova/contracts';
import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Failure } from '../../components/failure.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { useSayAnswer } from '../../i18n/use-say-answer.ts';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import { usePolled } from '../../lib/use-polled.ts';
import { Failed } from './failed.tsx';
import styles from './problem-editor.module.css';
import { taskPauseMs } from './task-pause.ts';

/** What is published, and the button that makes a draft of it. */
export function Opening(props: { published: AdminProblem; onOpened: (draft: ProblemDraft) => void }) {
  const t = useTranslations('authoring.opening');
  const { numberText } = useFormats();
  const { slug, title, version, origin } = props.published;
  const [state, setState] = useState<'idle' | 'asking' | { task: AuthoringTask } | { problem: string }>('idle');
  const open = async () => {
    setState('asking');
    const task = await apiRequest(apiPaths.authoring.open(slug), authoringTaskSchema, { method: 'POST' });
    setState(task.ok ? { task: task.value } : { problem: task.detail });
  };
  const task = typeof state === 'object' && 'task' in state ? state.task : undefined;
  return (
    <>
      <header className={styles.head}>
        <h1>{title}</h1>
        <Button onClick={open} loading={state === 'asking' || task !== undefined}>
          {t('open')}
        </Button>
      </header>
      <p className={styles.lead}>
        {t('lead', { version: version === null ? '–' : numberText(version), origin: origin ?? '' })}
      </p>
      <Failure text={typeof state === 'object' && 'problem' in state ? state.problem : undefined} />
      {task && (
        <OpeningTask
          task={task}
          onOpened={props.onOpened}
          onFailed={(problem) => setState({ problem: problem ?? t('failed') })}
        />
      )}
    </>
  );
}

/** Waits for the judge, then reads the draft. With the page it ends. */
function OpeningTask(props: {
  task: AuthoringTask;
  onOpened: (draft: ProblemDraft) => void;
  onFailed: (problem: string | null) => void;
}) {
  const say = useSayAnswer();
  const { slug, id } = props.task;
  const task = usePolled(apiPaths.authoring.task(slug, id), authoringTaskSchema, taskPauseMs, props.task);
  const { state, message } = task.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the end of the task
  useEffect(() => {
    if (taskPauseMs(task.value) !== null) return;
    if (state !== 'passed') return props.onFailed(message && say(message));
    let gone = false;
    void apiRequest(apiPaths.authoring.draft(slug), problemDraftSchema).then((draft) => {
      if (gone) return;
      if (draft.ok) props.onOpened(draft.value);
      else props.onFailed(draft.detail);
    });
    return () => {
      gone = true;
    };
  }, [state]);
  return <Failed text={task.failed} onRetry={task.reload} />;
}
