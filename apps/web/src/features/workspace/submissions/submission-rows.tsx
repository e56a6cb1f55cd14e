'use client';
import type { LanguageId, SubmissionSummary } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { VerdictMark, WaitingMark } from '../../../components/verdict.tsx';
import { useFormats } from '../../../i18n/formats.ts';
import { toldTimeMs } from '../../../lib/told-time.ts';
import styles from './submissions.module.css';

/** Each row opens its submission. */
export function SubmissionRows(props: {
  items: SubmissionSummary[];
  languageLabels: Record<LanguageId, string>;
  onOpen: (id: string) => void;
}) {
  const t = useTranslations('workspace.submissions');
  const { agoText, dateTimeText, durationText, memoryText } = useFormats();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <ul className={styles.rows} data-testid="submission-list">
      {props.items.map((item) => (
        <li key={item.id}>
          <button type="button" className={styles.row} onClick={() => props.onOpen(item.id)}>
            <span>{item.verdict ? <VerdictMark verdict={item.verdict} /> : <WaitingMark />}</span>
            <time dateTime={item.createdAt} title={dateTimeText(item.createdAt)}>
              {agoText(item.createdAt, Math.max(now, Date.parse(item.createdAt)))}
            </time>
            <span className={styles.rowFacts}>
              <span>{props.languageLabels[item.languageId]}</span>
              {toldTimeMs(item) !== null && <span>{durationText(toldTimeMs(item))}</span>}
              {item.memoryBytes !== null && <span>{memoryText(item.memoryBytes)}</span>}
              {item.casesTotal !== null && item.casesTotal > 0 && item.verdict !== 'accepted' && (
                <span>{t('cases', { passed: item.casesPassed ?? 0, total: item.casesTotal })}</span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
