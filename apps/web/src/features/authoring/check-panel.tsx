'use client';
import { type AuthoringTask, authoringTaskSchema } from '@codenova/contracts';
import { Button, Progress } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { Failure } from '../../components/failure.tsx';
import { TableBox } from '../../components/table-box.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import styles from './problem-editor.module.css';

const columns = ['outcome', 'subject', 'expected', 'actual', 'time'] as const;
const pollMs = 700;
const latestSchema = z.object({ task: authoringTaskSchema.nullable() });

/** Has the judge prove the draft, shows how far it is, and publishes what has passed. */
export function CheckPanel({ slug, revision, save }: { slug: string; revision: number; save: () => Promise<boolean> }) {
  const t = useTranslations('authoring.check');
  const router = useRouter();
  const [task, setTask] = useState<AuthoringTask | null>(null);
  const [problem, setProblem] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const isOpen = task?.state === 'waiting' || task?.state === 'running';

  useEffect(() => {
    void apiRequest(apiPaths.authoring.latestCheck(slug), latestSchema).then((answer) => {
      if (answer.ok) setTask((before) => before ?? answer.value.task);
    });
  }, [slug]);

  const taskId = task?.id;
  useEffect(() => {
    if (!isOpen || taskId === undefined) return;
    let gone = false;
    const look = async () => {
      const answer = await apiRequest(apiPaths.authoring.task(slug, taskId), authoringTaskSchema);
      if (gone) return;
      if (answer.ok) setTask(answer.value);
      timer = setTimeout(look, pollMs);
    };
    let timer = setTimeout(look, pollMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [slug, taskId, isOpen]);

  const check = async () => {
    setProblem(undefined);
    setAsking(true);
    if (await save()) {
      const answer = await apiRequest(apiPaths.authoring.checks(slug), authoringTaskSchema, { method: 'POST' });
      if (answer.ok) setTask(answer.value);
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

  const isCurrent = task?.draftRevision === revision;
  const stateWord = task ? t(`state.${task.state}`) : '';
  const state = isCurrent || isOpen ? stateWord : t('outdated', { state: stateWord });
  return (
    <div className={styles.fields}>
      <div className={styles.tools}>
        <Button variant="light" onClick={check} loading={isAsking || isOpen}>
          {t('start')}
        </Button>
        <Button onClick={publish} disabled={task?.state !== 'passed' || !isCurrent || isAsking}>
          {t('publish')}
        </Button>
      </div>
      <Failure text={problem} />
      {task && (
        <>
          <p role="status" className={task.state === 'passed' ? styles.good : styles.state}>
            {task.message === null ? state : t('because', { state, message: task.message })}
          </p>
          {isOpen && (
            <Progress
              value={task.rowsTotal === null ? 3 : (100 * task.rows.length) / task.rowsTotal}
              aria-label={t('progress')}
            />
          )}
          {task.rows.length > 0 && <Rows rows={task.rows} />}
        </>
      )}
    </div>
  );
}

function Rows({ rows }: { rows: AuthoringTask['rows'] }) {
  const t = useTranslations('authoring.check');
  const { durationText } = useFormats();
  return (
    <TableBox label={t('title')} heads={columns.map((column) => t(`columns.${column}`))}>
      {rows.map((row) => (
        <tr key={row.subject}>
          <td className={row.ok ? styles.good : styles.bad}>
            {row.ok ? <IconCircleCheck size={18} aria-hidden /> : <IconCircleX size={18} aria-hidden />}{' '}
            {t(row.ok ? 'fine' : 'wrong')}
          </td>
          <td>
            {row.subject}
            {row.detail && <pre className={styles.detail}>{row.detail}</pre>}
          </td>
          <td>{row.expected}</td>
          <td>{row.actual}</td>
          <td>{row.cpuTimeMs == null ? '' : durationText(row.cpuTimeMs)}</td>
        </tr>
      ))}
    </TableBox>
  );
}
