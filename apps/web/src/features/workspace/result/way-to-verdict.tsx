'use client';
import { IconCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type Progress, stations } from '../execution.ts';
import { QueuePlace } from './queue-place.tsx';
import styles from './way-to-verdict.module.css';

/** The stations of a run: those passed, the present one, those to come. Without progress it is being sent. */
export function WayToVerdict({ progress, submissionId }: { progress?: Progress; submissionId?: string }) {
  const t = useTranslations('workspace.result.way');
  const at = progress ? stations.indexOf(progress.state) : -1;
  const { casesDone = 0, casesTotal = 0 } = progress ?? {};
  return (
    <div className={styles.way}>
      <ol className={styles.stations}>
        {stations.map((station, index) => (
          <li
            key={station}
            data-state={index < at ? 'passed' : index === at ? 'here' : 'ahead'}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className={styles.dot} aria-hidden>
              {index < at && <IconCheck size={12} stroke={3} />}
            </span>
            {t(station)}
            {station === 'queued' && index === at && submissionId !== undefined && (
              <span className={styles.cases}>
                <QueuePlace submissionId={submissionId} />
              </span>
            )}
            {station === 'running' && index === at && casesTotal > 0 && (
              <span className={styles.cases}>{t('cases', { done: casesDone, total: casesTotal })}</span>
            )}
          </li>
        ))}
      </ol>
      <progress
        className={styles.bar}
        aria-label={t('casesRun')}
        max={1}
        value={casesTotal > 0 ? casesDone / casesTotal : 0}
      />
    </div>
  );
}
