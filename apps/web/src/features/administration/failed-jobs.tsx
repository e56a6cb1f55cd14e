'use client';
import type { FailedJob, QueueName, QueueState } from '@codenova/contracts';
import { Button, Modal } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { Failure } from '../../components/failure.tsx';
import { LocalTime } from '../../components/local-time.tsx';
import { TableBox } from '../../components/table-box.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import styles from './administration.module.css';
import { LongText } from './long-text.tsx';

type Verb = 'retry' | 'remove';
type Choice = { queue: QueueName; job: FailedJob; verb: Verb };

const columns = ['queue', 'work', 'attempt', 'error', 'failed', 'act'] as const;

/** The jobs that failed last, each to be taken up again or forgotten. */
export function FailedJobs({ queues, onChanged }: { queues: QueueState[]; onChanged: () => void }) {
  const t = useTranslations('admin.queues');
  const { numberText } = useFormats();
  const [choice, setChoice] = useState<Choice>();
  const [done, setDone] = useState('');
  const jobs = queues.flatMap(({ name, failedJobs }) => failedJobs.map((job) => ({ queue: name, job })));
  const failed = queues.reduce((sum, queue) => sum + queue.failed, 0);
  return (
    <>
      <div>
        <p className={styles.lead}>{t('failedLead')}</p>
        <p role="status">{done}</p>
      </div>
      {jobs.length === 0 ? (
        <p>{t('noneFailed')}</p>
      ) : (
        <TableBox label={t('failedTitle')} heads={columns.map((column) => t(`failedColumns.${column}`))}>
          {jobs.map(({ queue, job }) => (
            <tr key={`${queue} ${job.id}`}>
              <td>{t(`names.${queue}`)}</td>
              <td>
                <Work queue={queue} job={job} />
              </td>
              <td>{job.attempt === null ? '–' : numberText(job.attempt)}</td>
              <td>
                <LongText text={job.error} />
              </td>
              <td>{job.failedAt === null ? '–' : <LocalTime at={job.failedAt} />}</td>
              <td>
                <div className={styles.actions}>
                  {(['retry', 'remove'] as const).map((verb) => (
                    <Button key={verb} variant="default" size="xs" onClick={() => setChoice({ queue, job, verb })}>
                      {t(`act.${verb}`)}
                      <span className="visually-hidden"> {job.id}</span>
                    </Button>
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </TableBox>
      )}
      {failed > jobs.length && <p className={styles.faint}>{t('moreFailed', { shown: jobs.length, failed })}</p>}
      {choice && (
        <Confirmation
          choice={choice}
          onClose={() => setChoice(undefined)}
          onDone={() => {
            setDone(t(`done.${choice.verb}`, { id: choice.job.id }));
            setChoice(undefined);
            onChanged();
          }}
        />
      )}
    </>
  );
}

/** What the job works on: of a submission, the way to it. */
function Work({ queue, job }: { queue: QueueName; job: FailedJob }) {
  if (job.subject === null) return job.id;
  if (queue !== 'execution') return job.subject;
  return (
    <Link href={`/admin/submissions/${job.subject}`} prefetch={false}>
      {job.subject}
    </Link>
  );
}

function Confirmation({ choice, onClose, onDone }: { choice: Choice; onClose: () => void; onDone: () => void }) {
  const t = useTranslations('admin.queues');
  const [isSending, setSending] = useState(false);
  const [failed, setFailed] = useState<string>();
  const { queue, job, verb } = choice;
  const act = async () => {
    setSending(true);
    setFailed(undefined);
    const answer =
      verb === 'retry'
        ? await apiRequest(apiPaths.administration.retryJob(queue, job.id), z.undefined(), { method: 'POST' })
        : await apiRequest(apiPaths.administration.job(queue, job.id), z.undefined(), { method: 'DELETE' });
    setSending(false);
    if (answer.ok) onDone();
    else setFailed(answer.detail);
  };
  return (
    <Modal opened onClose={onClose} title={<strong>{t(`ask.${verb}`)}</strong>}>
      <div className={styles.dialog}>
        <p className={styles.error}>{job.id}</p>
        <p>{t(`means.${verb}`)}</p>
        <Failure text={failed} />
        <div className={styles.actions}>
          <Button onClick={act} loading={isSending}>
            {t(`act.${verb}`)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
