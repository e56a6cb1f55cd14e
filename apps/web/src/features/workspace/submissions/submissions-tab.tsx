'use client';
import type { LanguageId, Signature, Submission } from '@codenova/contracts';
import { Button } from '@mantine/core';
import { IconArrowLeft, IconHistory } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useQuery } from '../../../lib/use-query.ts';
import { Gate, RetryGate } from '../gate.tsx';
import { LinesSkeleton } from '../lines-skeleton.tsx';
import { SubmissionDetail } from './submission-detail.tsx';
import { SubmissionRows } from './submission-rows.tsx';
import styles from './submissions.module.css';
import { useSubmission, useSubmissions } from './use-submissions.ts';

type Props = {
  slug: string;
  signature: Signature;
  signedIn: boolean;
  languageLabels: Record<LanguageId, string>;
  verdicts: number;
  onRestore: (submission: Submission) => void;
  onSignIn: () => void;
};

/** The person's submissions of this problem; one of them opens in place of the list. */
export function SubmissionsTab(props: Props) {
  const t = useTranslations('workspace.submissions');
  const header = useTranslations('common.header');
  // The address says which: a notification leads to one.
  const { query, change } = useQuery();
  const openId = query.get('submission');
  const open = (id: string | null) =>
    change((next) => (id === null ? next.delete('submission') : next.set('submission', id)), 'push');
  if (!props.signedIn)
    return (
      <Gate icon={icon}>
        <p>{t('kept')}</p>
        <Button variant="light" onClick={props.onSignIn}>
          {header('signIn')}
        </Button>
      </Gate>
    );
  if (openId !== null) return <OpenSubmission key={openId} {...props} id={openId} onClose={() => open(null)} />;
  return <SubmissionHistory {...props} onOpen={open} />;
}

const icon = <IconHistory size={32} stroke={1.25} aria-hidden />;

function SubmissionHistory(props: Props & { onOpen: (id: string) => void }) {
  const t = useTranslations('workspace.submissions');
  const common = useTranslations('common');
  const { answer, reload, page, setPage } = useSubmissions(props.slug, props.verdicts);
  if (!answer)
    return (
      <div className={styles.detail}>
        <LinesSkeleton />
      </div>
    );
  if (!answer.ok) return <RetryGate detail={answer.detail} onRetry={reload} />;
  const { items, total, pageSize } = answer.value;
  if (total === 0)
    return (
      <Gate icon={icon}>
        <p>{t('none')}</p>
      </Gate>
    );
  const last = Math.max(1, Math.ceil(total / pageSize));
  return (
    <>
      <SubmissionRows items={items} languageLabels={props.languageLabels} onOpen={props.onOpen} />
      {last > 1 && (
        <nav className={styles.pages} aria-label={t('pages')}>
          <Button variant="subtle" size="compact-md" disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {common('pages.newer')}
          </Button>
          <span>{t('pageOf', { page, last })}</span>
          <Button variant="subtle" size="compact-md" disabled={page >= last} onClick={() => setPage(page + 1)}>
            {common('pages.older')}
          </Button>
        </nav>
      )}
    </>
  );
}

function OpenSubmission(props: Props & { id: string; onClose: () => void }) {
  const t = useTranslations('workspace.submissions');
  const { answer, reload } = useSubmission(props.id, props.verdicts);
  return (
    <div className={styles.detail}>
      <div>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={props.onClose}
          autoFocus
        >
          {t('all')}
        </Button>
      </div>
      {!answer && <LinesSkeleton />}
      {answer && !answer.ok && <RetryGate detail={answer.detail} onRetry={reload} />}
      {answer?.ok && (
        <SubmissionDetail
          submission={answer.value.submission}
          signature={props.signature}
          languageLabel={props.languageLabels[answer.value.submission.languageId]}
          onRestore={() => props.onRestore(answer.value.submission)}
        />
      )}
    </div>
  );
}
