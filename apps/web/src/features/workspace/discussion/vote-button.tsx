'use client';
import { type Post, voteAnswerSchema } from '@codenova/contracts';
import { IconArrowBigUp, IconArrowBigUpFilled } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormats } from '../../../i18n/formats.ts';
import { apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';
import styles from './discussion.module.css';

/** Votes for a post, or takes the vote back. Shows at once what was asked for; the server's count follows. */
export function VoteButton({ post, onSignIn }: { post: Post; onSignIn?: (() => void) | undefined }) {
  const t = useTranslations('discussion');
  const { numberText } = useFormats();
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
        aria-label={t('vote', { count: shown.votes })}
        title={t(shown.voted ? 'takeVoteBack' : 'helps')}
        onClick={toggle}
      >
        <Icon size={18} stroke={1.75} aria-hidden />
        {numberText(shown.votes)}
      </button>
      {failed !== undefined && (
        <span role="alert" className={styles.failed}>
          {failed}
        </span>
      )}
    </>
  );
}
