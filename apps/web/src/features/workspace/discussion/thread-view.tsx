'use client';
import { postCreatedSchema, replyLimit, type Thread } from '@codenova/contracts';
import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';
import { Gate, RetryGate } from '../gate.tsx';
import { LinesSkeleton } from '../lines-skeleton.tsx';
import { BackButton } from './back-button.tsx';
import { Composer } from './composer.tsx';
import styles from './discussion.module.css';
import { PostView, postElementId } from './post-view.tsx';
import { useThread } from './use-discussion.ts';

type Props = {
  id: string;
  /** The reply that the address leads to. */
  replyId: string | null;
  userId: string | null;
  onBack: () => void;
  onSignIn: () => void;
};

/** A thread with its replies, and where one replies. */
export function ThreadView({ id, replyId, userId, onBack, onSignIn }: Props) {
  const t = useTranslations('discussion');
  const { answer, reload } = useThread(id);
  const isThere = answer?.ok ?? false;
  useEffect(() => {
    const reply = isThere && replyId !== null ? document.getElementById(postElementId(replyId)) : null;
    reply?.scrollIntoView({ block: 'start' });
    reply?.focus({ preventScroll: true });
  }, [isThere, replyId]);
  return (
    <div className={styles.page}>
      <BackButton onBack={onBack} />
      {!answer && <LinesSkeleton />}
      {answer?.ok === false && answer.status === 404 && (
        <Gate>
          <p role="alert">{answer.detail}</p>
        </Gate>
      )}
      {answer?.ok === false && answer.status !== 404 && <RetryGate detail={answer.detail} onRetry={reload} />}
      {answer?.ok && (
        <>
          <PostView
            post={answer.value}
            userId={userId}
            title={answer.value.title}
            hasReplies={answer.value.replies.length > 0}
            onChanged={reload}
            onRemoved={onBack}
            onSignIn={onSignIn}
          />
          <section aria-labelledby="replies" className={styles.replies}>
            <h3 id="replies" className={styles.count}>
              <span role="status">{t('replies', { count: answer.value.replies.length })}</span>
            </h3>
            {answer.value.replies.map((reply) => (
              <PostView
                key={reply.id}
                post={reply}
                userId={userId}
                onChanged={reload}
                onRemoved={reload}
                onSignIn={onSignIn}
              />
            ))}
          </section>
          <ReplyPlace thread={answer.value} userId={userId} onSent={reload} onSignIn={onSignIn} />
        </>
      )}
    </div>
  );
}

function ReplyPlace(props: { thread: Thread; userId: string | null; onSent: () => void; onSignIn: () => void }) {
  const t = useTranslations('discussion');
  const { thread, userId } = props;
  if (thread.state !== 'shown') return <p className={styles.gone}>{t('closed')}</p>;
  if (thread.replies.length >= replyLimit) return <p className={styles.gone}>{t('full', { count: replyLimit })}</p>;
  if (userId === null)
    return (
      <div>
        <Button variant="light" onClick={props.onSignIn}>
          {t('signIn')}
        </Button>
      </div>
    );
  return (
    <Composer
      place={`${userId}:reply:${thread.id}`}
      initial={{ title: '', body: '' }}
      label={t('yourReply')}
      action={t('reply')}
      send={({ body }) =>
        apiRequest(apiPaths.discussion.replies(thread.id), postCreatedSchema, { method: 'POST', body: { body } })
      }
      onSent={props.onSent}
    />
  );
}
