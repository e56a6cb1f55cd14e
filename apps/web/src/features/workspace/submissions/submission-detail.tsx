'use client';
import type { Signature, Submission } from '@codenova/contracts';
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { orRetry } from '../../../components/or-retry.tsx';
import { VerdictMark } from '../../../components/verdict.tsx';
import { useFormats } from '../../../i18n/formats.ts';
import { Figures } from '../result/figures.tsx';
import { JudgementView } from '../result/judgement-view.tsx';
import { StandingPlace } from '../result/standing-place.tsx';
import styles from './submissions.module.css';

const CodeView = dynamic(() => orRetry(() => import('../editor/code-view.tsx').then((module) => module.default)), {
  ssr: false,
  loading: () => <div className={styles.codePlace} />,
});

export function SubmissionDetail(props: {
  submission: Submission;
  signature: Signature;
  languageLabel: string;
  onRestore: () => void;
}) {
  const t = useTranslations('workspace.submissions');
  const { dateTimeText } = useFormats();
  const { submission, signature, languageLabel } = props;
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {submission.verdict ? <VerdictMark verdict={submission.verdict} size={24} /> : t('waiting')}
        </h2>
        <p className={styles.sub}>{t('sent', { language: languageLabel, at: dateTimeText(submission.createdAt) })}</p>
        {!submission.isCurrentVersion && (
          <p className={styles.sub}>{t('olderVersion', { version: submission.problemVersion })}</p>
        )}
        {submission.judgement && <Figures judgement={submission.judgement} />}
      </header>
      {submission.verdict === 'accepted' && (
        <StandingPlace submissionId={submission.id} languageLabel={languageLabel} />
      )}
      {submission.judgement && (
        <JudgementView judgement={submission.judgement} signature={signature} kind={submission.kind} />
      )}
      <section className={styles.code} aria-label={t('theCode')}>
        <div className={styles.codeHead}>
          <h3>{t('code')}</h3>
          <Button
            variant="light"
            size="compact-md"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={props.onRestore}
          >
            {t('restore')}
          </Button>
        </div>
        <div className={styles.codeFrame}>
          <CodeView
            code={submission.code}
            languageId={submission.languageId}
            label={t('submittedCode', { language: languageLabel })}
          />
        </div>
      </section>
    </>
  );
}
