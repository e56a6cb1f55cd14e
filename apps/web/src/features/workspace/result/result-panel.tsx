'use client';
import type { LanguageId, Problem, Signature } from '@codenova/contracts';
import { IconPlayerPlay, IconPlugConnectedX } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { orRetry } from '../../../components/or-retry.tsx';
import { VerdictMark } from '../../../components/verdict.tsx';
import type { Execution } from '../execution.ts';
import { Figures } from './figures.tsx';
import styles from './result.module.css';
import { StandingPlace } from './standing-place.tsx';
import { verdictPlace } from './verdict-place.ts';
import { WayToVerdict } from './way-to-verdict.tsx';

/** Read while the judge works. */
const loadJudgement = () => import('./judgement-view.tsx').then((module) => module.JudgementView);
const JudgementView = dynamic(() => orRetry(loadJudgement));

/** What became of the last run or submission. */
export function ResultPanel(props: {
  execution: Execution;
  signature: Signature;
  next: Problem['next'];
  languageLabels: Record<LanguageId, string>;
}) {
  const t = useTranslations('workspace.result');
  const { execution, signature, next, languageLabels } = props;
  const isUnderWay = execution.phase === 'sending' || execution.phase === 'waiting';
  useEffect(() => {
    // What fails here is told where it is drawn.
    if (isUnderWay) loadJudgement().catch(() => undefined);
  }, [isUnderWay]);
  return (
    <div className={styles.panel} data-testid="result">
      <div className={styles.head}>
        <VerdictLine execution={execution} />
        {execution.phase === 'judged' && execution.submission.judgement && (
          <Figures judgement={execution.submission.judgement} />
        )}
      </div>
      {execution.phase === 'judged' &&
        execution.kind === 'submission' &&
        execution.submission.verdict === 'accepted' &&
        next && (
          <p className={styles.onward}>
            {t('onward')}{' '}
            <Link href={`/problems/${next.slug}`} prefetch={false}>
              {next.title}
            </Link>
          </p>
        )}
      {execution.phase === 'judged' &&
        execution.kind === 'submission' &&
        execution.submission.verdict === 'accepted' && (
          <StandingPlace
            submissionId={execution.submission.id}
            languageLabel={languageLabels[execution.submission.languageId]}
          />
        )}
      {execution.phase === 'idle' && <Nothing />}
      {isUnderWay && (
        <WayToVerdict
          {...(execution.phase === 'waiting' && { progress: execution.progress, submissionId: execution.id })}
        />
      )}
      {execution.phase === 'judged' && execution.submission.judgement && (
        <JudgementView
          key={execution.submission.id}
          judgement={execution.submission.judgement}
          signature={signature}
          kind={execution.kind}
        />
      )}
    </div>
  );
}

/** Always there, so that screen readers hear the verdict when it comes. */
function VerdictLine({ execution }: { execution: Execution }) {
  const t = useTranslations('workspace.result');
  const place = execution.phase === 'judged' ? verdictPlace(execution.submission) : undefined;
  return (
    <div role="status" data-testid="verdict" className={styles.verdictLine}>
      {execution.phase === 'judged' && execution.submission.verdict && (
        <span className={styles.verdict}>
          <VerdictMark verdict={execution.submission.verdict} size={24} />
        </span>
      )}
      {place && <span className={styles.kind}>{t(`place.${place.of}`, { number: place.number })}</span>}
      {execution.phase === 'refused' && (
        <div className={styles.refused}>
          <IconPlugConnectedX size={20} aria-hidden />
          <p>
            <strong>{execution.failure.title}.</strong> {execution.failure.detail}
          </p>
        </div>
      )}
    </div>
  );
}

function Nothing() {
  const t = useTranslations('workspace.result');
  const keys = useTranslations('common.keys');
  return (
    <div className={styles.nothing}>
      <IconPlayerPlay size={24} stroke={1.5} aria-hidden />
      <p>
        {t.rich('nothing', {
          control: keys('control'),
          shift: keys('shift'),
          kbd: (key) => <kbd>{key}</kbd>,
        })}
      </p>
    </div>
  );
}
