'use client';
import type { LanguageId, Problem, Signature } from '@codenova/contracts';
import { IconPlayerPlay, IconPlugConnectedX } from '@tabler/icons-react';
import Link from 'next/link';
import { VerdictMark } from '../../../components/verdict.tsx';
import type { Execution } from '../execution.ts';
import { Figures } from './figures.tsx';
import { JudgementView } from './judgement-view.tsx';
import styles from './result.module.css';
import { StandingPlace } from './standing-place.tsx';
import { verdictPlace } from './verdict-place.ts';
import { WayToVerdict } from './way-to-verdict.tsx';

/** What became of the last run or submission. */
export function ResultPanel(props: {
  execution: Execution;
  signature: Signature;
  next: Problem['next'];
  languageLabels: Record<LanguageId, string>;
}) {
  const { execution, signature, next, languageLabels } = props;
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
            Solved. On to{' '}
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
      {(execution.phase === 'sending' || execution.phase === 'waiting') && (
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
  return (
    <div role="status" data-testid="verdict" className={styles.verdictLine}>
      {execution.phase === 'judged' && execution.submission.verdict && (
        <span className={styles.verdict}>
          <VerdictMark verdict={execution.submission.verdict} size={24} />
        </span>
      )}
      {execution.phase === 'judged' && <span className={styles.kind}>{verdictPlace(execution.submission)}</span>}
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
  return (
    <div className={styles.nothing}>
      <IconPlayerPlay size={24} stroke={1.5} aria-hidden />
      <p>
        <kbd>Ctrl</kbd> <kbd>Enter</kbd> runs your cases, <kbd>Ctrl</kbd> <kbd>Shift</kbd> <kbd>Enter</kbd> submits
        against all.
      </p>
    </div>
  );
}
