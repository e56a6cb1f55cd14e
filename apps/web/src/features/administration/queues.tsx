'use client';
import { type QueueState, queueStatesSchema } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { Page } from '../../components/page.tsx';
import { TableBox } from '../../components/table-box.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import { usePolled } from '../../lib/use-polled.ts';
import styles from './administration.module.css';
import { FailedJobs } from './failed-jobs.tsx';
import { Freshness } from './freshness.tsx';
import { useWaitText } from './waited-mark.tsx';

const everyMs = 4_000;
const counts = ['waiting', 'prioritized', 'active', 'delayed', 'failed'] as const;
const columns = ['queue', ...counts, 'oldest'] as const;

/** The queues as they are now, and the jobs in them that failed. */
export function Queues({ initial }: { initial: z.infer<typeof queueStatesSchema> }) {
  const t = useTranslations('admin.queues');
  const { value, failed, reload } = usePolled(apiPaths.administration.queues, queueStatesSchema, everyMs, initial);
  return (
    <Page>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <Freshness at={value.at} failed={failed} />
      <TableBox label={t('title')} heads={columns.map((column) => t(`columns.${column}`))}>
        {value.queues.map((queue) => (
          <Row key={queue.name} queue={queue} at={value.at} />
        ))}
      </TableBox>
      <h2 className={styles.subtitle}>{t('failedTitle')}</h2>
      <FailedJobs queues={value.queues} onChanged={reload} />
    </Page>
  );
}

function Row({ queue, at }: { queue: QueueState; at: string }) {
  const t = useTranslations('admin.queues');
  const { numberText } = useFormats();
  const waitText = useWaitText();
  return (
    <tr>
      <th scope="row">{t(`names.${queue.name}`)}</th>
      {counts.map((count) => (
        <td key={count}>{numberText(queue[count])}</td>
      ))}
      <td>{queue.oldestWaitingAt === null ? t('noneWaits') : waitText(queue.oldestWaitingAt, Date.parse(at))}</td>
    </tr>
  );
}
