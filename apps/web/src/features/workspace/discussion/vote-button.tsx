'use client';
import { type Post, voteAnswerSchema } from '@codenova/contracts';
import { IconArrowBigUp, IconArrowBigUpFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';
import styles from './discussion.module.css';
import { countText } from './post-facts.tsx';

/** Votes for a post, or takes the vote back. Shows at once what was asked for; the server's count follows. */
export function VoteButton({ post, onSignIn }: { post: Post; onSignIn?: (() => void) | undefined }) {
  const [shown, setShown] = useState({ votes: post.votes, voted: post.voted });
  const [isSending, setSending] = useState(false);
  const [failed, setFailed] = useState<string>();
  const toggle = async () => {
    if (onSignIn) return onSignIn();
    if (isSending) return;
    const voted = !shown.voted;
    setShown({ voted, votes: shown.votes + (voted ? 1 : -1) });
    setFailed(undefined);
    setSending(true);
    const answer = await apiRequest(apiPaths.discussion.vote(post.id), voteAnswerSchema, {
      method: voted ? 'PUT' : 'DELETE',
    });
    setSending(false);
    setShown(answer.ok ? answer.value : shown);
    if (!answer.ok) setFailed(answer.detail);
  };
  const Icon = shown.voted ? IconArrowBigUpFilled : IconArrowBigUp;
  return (
    <>
      <button
        type="button"
        className={styles.vote}
        aria-pressed={shown.voted}
        aria-label={`Vote for this post, ${countText(shown.votes, 'vote', 'votes')}`}
        title={shown.voted ? 'Take your vote back' : 'This helps'}
        onClick={toggle}
      >
        <Icon size={18} stroke={1.75} aria-hidden />
        {shown.votes}
      </button>
      {failed !== undefined && (
        <span role="alert" className={styles.failed}>
          {failed}
        </span>
      )}
    </>
  );
}
