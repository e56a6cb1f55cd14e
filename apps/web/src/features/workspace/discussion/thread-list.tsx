'use client';
import { type ThreadSort, type ThreadSummary, threadSorts } from '@codenova/contracts';
import { Button, SegmentedControl } from '@mantine/core';
import { IconMessages, IconPlus } from '@tabler/icons-react';
import { LinesSkeleton } from '../lines-skeleton.tsx';
import workspace from '../workspace.module.css';
import styles from './discussion.module.css';
import { Byline, countText, stateWords } from './post-facts.tsx';
import { useThreads } from './use-discussion.ts';

const sortWords: Record<ThreadSort, string> = { newest: 'Newest', votes: 'Most voted' };

export type ListPlace = { sort: ThreadSort; page: number };

type Props = {
  slug: string;
  userId: string | null;
  place: ListPlace;
  onPlace: (place: ListPlace) => void;
  onOpen: (id: string) => void;
  onWrite: () => void;
  onSignIn: () => void;
};

/** The threads of a problem, twenty a page. */
export function ThreadList(props: Props) {
  const { sort, page } = props.place;
  const turn = (to: number) => props.onPlace({ sort, page: to });
  const { answer, reload } = useThreads(props.slug, sort, page);
  const write =
    props.userId === null ? (
      <Button size="compact-md" variant="light" onClick={props.onSignIn}>
        Sign in to take part
      </Button>
    ) : (
      <Button size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={props.onWrite}>
        New thread
      </Button>
    );
  if (!answer)
    return (
      <div className={workspace.document}>
        <LinesSkeleton />
      </div>
    );
  if (!answer.ok)
    return (
      <div className={workspace.gate}>
        <p role="alert">{answer.detail}</p>
        <Button variant="light" onClick={reload}>
          Try again
        </Button>
      </div>
    );
  const { threads, total, pageSize } = answer.value;
  if (total === 0)
    return (
      <div className={workspace.gate}>
        <IconMessages size={32} stroke={1.25} aria-hidden />
        <h2>No threads yet</h2>
        <p>Ask about an idea, or show how you solved it. What gives the solution away can be folded.</p>
        {write}
      </div>
    );
  const last = Math.max(1, Math.ceil(total / pageSize));
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          value={sort}
          onChange={(value) => props.onPlace({ sort: value as ThreadSort, page: 1 })}
          data={threadSorts.map((value) => ({ value, label: sortWords[value] }))}
          aria-label="Order of the threads"
        />
        {write}
      </div>
      <ul className={styles.rows} data-testid="thread-list">
        {threads.map((thread) => (
          <Row key={thread.id} thread={thread} onOpen={() => props.onOpen(thread.id)} />
        ))}
      </ul>
      {last > 1 && (
        <nav className={styles.pages} aria-label="Pages of threads">
          <Button variant="subtle" size="compact-md" disabled={page <= 1} onClick={() => turn(page - 1)}>
            Previous
          </Button>
          <span>
            {page} of {last}
          </span>
          <Button variant="subtle" size="compact-md" disabled={page >= last} onClick={() => turn(page + 1)}>
            Next
          </Button>
        </nav>
      )}
    </div>
  );
}

function Row({ thread, onOpen }: { thread: ThreadSummary; onOpen: () => void }) {
  return (
    <li>
      <button type="button" className={styles.row} onClick={onOpen}>
        {thread.title !== '' && <strong className={styles.rowTitle}>{thread.title}</strong>}
        {thread.state !== 'shown' && <span className={styles.gone}>{stateWords[thread.state]}</span>}
        <span className={styles.facts}>
          {thread.state !== 'removed' && <Byline post={thread} />}
          <span>{countText(thread.replies, 'reply', 'replies')}</span>
          {thread.state !== 'removed' && (
            <span className={thread.voted ? styles.voted : undefined}>{countText(thread.votes, 'vote', 'votes')}</span>
          )}
        </span>
      </button>
    </li>
  );
}
