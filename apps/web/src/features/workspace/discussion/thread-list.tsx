'use client';
import { type ThreadSort, type ThreadSummary, threadSorts } from '@codenova/contracts';
import { Button, SegmentedControl } from '@mantine/core';
import { IconMessages, IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Gate, RetryGate } from '../gate.tsx';
import { LinesSkeleton } from '../lines-skeleton.tsx';
import workspace from '../workspace.module.css';
import styles from './discussion.module.css';
import { Byline } from './post-facts.tsx';
import { useThreads } from './use-discussion.ts';

export type ListPlace = { sort: ThreadSort; page: number };

type Props = {
  slug: string;
  userId: string | null;
  place: ListPlace;
  onPlace: (place: ListPlace) => void;
  onOpen: (id: string) => void;
  onWrite: () => void;
  onSignIn: () => void;
  /** The list takes the place of what had the focus. */
  takesFocus: boolean;
};

/** The threads of a problem, twenty a page. */
export function ThreadList(props: Props) {
  const t = useTranslations('discussion');
  const common = useTranslations('common');
  const { sort, page } = props.place;
  const turn = (to: number) => props.onPlace({ sort, page: to });
  const { answer, reload } = useThreads(props.slug, sort, page);
  const list = useRef<HTMLUListElement>(null);
  const isThere = answer !== undefined;
  useEffect(() => {
    if (isThere && props.takesFocus) list.current?.focus();
  }, [isThere, props.takesFocus]);
  const write =
    props.userId === null ? (
      <Button size="compact-md" variant="light" onClick={props.onSignIn}>
        {t('signIn')}
      </Button>
    ) : (
      <Button size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={props.onWrite}>
        {t('newThread')}
      </Button>
    );
  if (!answer)
    return (
      <div className={workspace.document}>
        <LinesSkeleton />
      </div>
    );
  if (!answer.ok) return <RetryGate detail={answer.detail} onRetry={reload} />;
  const { threads, total, pageSize } = answer.value;
  if (total === 0)
    return (
      <Gate icon={<IconMessages size={32} stroke={1.25} aria-hidden />} title={t('none.title')}>
        <p>{t('none.text')}</p>
        {write}
      </Gate>
    );
  const last = Math.max(1, Math.ceil(total / pageSize));
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          value={sort}
          onChange={(value) => props.onPlace({ sort: value as ThreadSort, page: 1 })}
          data={threadSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
          aria-label={t('order')}
        />
        {write}
      </div>
      <ul ref={list} tabIndex={-1} className={styles.rows} data-testid="thread-list">
        {threads.map((thread) => (
          <Row key={thread.id} thread={thread} onOpen={() => props.onOpen(thread.id)} />
        ))}
      </ul>
      {last > 1 && (
        <nav className={styles.pages} aria-label={t('pages')}>
          <Button variant="subtle" size="compact-md" disabled={page <= 1} onClick={() => turn(page - 1)}>
            {common('pages.previous')}
          </Button>
          <span>{t('pageOf', { page, last })}</span>
          <Button variant="subtle" size="compact-md" disabled={page >= last} onClick={() => turn(page + 1)}>
            {common('pages.next')}
          </Button>
        </nav>
      )}
    </div>
  );
}

function Row({ thread, onOpen }: { thread: ThreadSummary; onOpen: () => void }) {
  const t = useTranslations('discussion');
  return (
    <li>
      <button type="button" className={styles.row} onClick={onOpen}>
        {thread.title !== '' && <strong className={styles.rowTitle}>{thread.title}</strong>}
        {thread.state !== 'shown' && <span className={styles.gone}>{t(`state.${thread.state}`)}</span>}
        <span className={styles.facts}>
          {thread.state !== 'removed' && <Byline post={thread} />}
          <span>{t('replies', { count: thread.replies })}</span>
          {thread.state !== 'removed' && (
            <span className={thread.voted ? styles.voted : undefined}>{t('votes', { count: thread.votes })}</span>
          )}
        </span>
      </button>
    </li>
  );
}
