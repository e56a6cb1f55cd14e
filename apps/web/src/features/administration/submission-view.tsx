import type { AdminSubmission } from '@codenova/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalTime } from '../../components/local-time.tsx';
import { Page } from '../../components/page.tsx';
import { VerdictMark } from '../../components/verdict.tsx';
import { useFormats } from '../../i18n/formats.ts';
import styles from './administration.module.css';
import { CaseTable } from './case-table.tsx';
import { LongText } from './long-text.tsx';
import { SubmissionCode } from './submission-code.tsx';
import { WaitedMark } from './waited-mark.tsx';

type Props = { submission: AdminSubmission; language: string; nowMs: number };

/** One submission or run of anybody's: how it went, and its code. */
export function SubmissionView({ submission, language, nowMs }: Props) {
  const t = useTranslations('admin.submission');
  const { judgement } = submission;
  return (
    <Page>
      <p>
        <Link href="/admin/submissions" prefetch={false}>
          {t('back')}
        </Link>
      </p>
      <h1>
        {submission.verdict ? (
          <VerdictMark verdict={submission.verdict} size={28} />
        ) : (
          <WaitedMark since={submission.createdAt} nowMs={nowMs} />
        )}
      </h1>
      <Facts submission={submission} language={language} />
      {judgement?.message !== undefined && (
        <section className={styles.judgement}>
          <h2>{t('message')}</h2>
          <LongText text={judgement.message} />
        </section>
      )}
      {judgement && judgement.cases.length > 0 && <CaseTable cases={judgement.cases} />}
      {submission.inputs !== null && (
        <section className={styles.judgement}>
          <h2>{t('inputs')}</h2>
          <LongText text={submission.inputs.map((input) => JSON.stringify(input)).join('\n')} />
        </section>
      )}
      <h2 className={styles.subtitle}>{t('code')}</h2>
      <SubmissionCode code={submission.code} languageId={submission.languageId} label={t('code')} />
    </Page>
  );
}

function Facts({ submission, language }: { submission: AdminSubmission; language: string }) {
  const t = useTranslations('admin.submission');
  const kind = useTranslations('admin.submissions.kinds')(submission.kind);
  const { durationText, memoryText, numberText } = useFormats();
  const { queuedAt, judgedAt, casesPassed, casesTotal } = submission;
  return (
    <dl className={styles.list}>
      <Fact name={t('person')}>
        <Link href={`/u/${submission.person}`} prefetch={false}>
          {submission.person}
        </Link>
      </Fact>
      <Fact name={t('problem')}>
        <Link href={`/problems/${submission.problemSlug}`} prefetch={false}>
          {submission.problemTitle}
        </Link>
      </Fact>
      <Fact name={t('version')}>
        {t(submission.isCurrentVersion ? 'current' : 'older', { version: submission.problemVersion })}
      </Fact>
      <Fact name={t('kind')}>{kind}</Fact>
      <Fact name={t('language')}>{language}</Fact>
      <Fact name={t('attempt')}>
        {t('attempts', { attempt: submission.attempt, failed: submission.failedAttempts })}
      </Fact>
      {casesPassed !== null && casesTotal !== null && (
        <Fact name={t('cases')}>
          {numberText(casesPassed)} / {numberText(casesTotal)}
        </Fact>
      )}
      <Fact name={t('time')}>{durationText(submission.cpuTimeMs)}</Fact>
      <Fact name={t('memory')}>{memoryText(submission.memoryBytes)}</Fact>
      <Fact name={t('sent')}>
        <LocalTime at={submission.createdAt} />
      </Fact>
      <Fact name={t('queued')}>{queuedAt === null ? t('notYet') : <LocalTime at={queuedAt} />}</Fact>
      <Fact name={t('judged')}>{judgedAt === null ? t('notYet') : <LocalTime at={judgedAt} />}</Fact>
      <Fact name={t('id')}>{submission.id}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
