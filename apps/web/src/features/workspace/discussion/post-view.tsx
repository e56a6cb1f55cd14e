'use client';
import type { Post } from '@codenova/contracts';
import { Button } from '@mantine/core';
import { IconFlag, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';
import { Composer } from './composer.tsx';
import styles from './discussion.module.css';
import { Byline } from './post-facts.tsx';
import { PostMarkdown } from './post-markdown.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { VoteButton } from './vote-button.tsx';

type Props = {
  post: Post;
  /** Of a thread; a reply has none. */
  title?: string;
  hasReplies?: boolean;
  userId: string | null;
  onChanged: () => void;
  onRemoved: () => void;
  onSignIn: () => void;
};

/** What an address leads to. */
export const postElementId = (id: string) => `post-${id}`;

/** A thread's first post or a reply, with what a person may do with it. */
export function PostView(props: Props) {
  const t = useTranslations('discussion');
  const { post, title, userId } = props;
  const [isEditing, setEditing] = useState(false);
  if (isEditing && userId !== null)
    return (
      <Composer
        place={`${userId}:edit:${post.id}`}
        initial={{ title: title ?? '', body: post.body }}
        withTitle={title !== undefined}
        label={t(title === undefined ? 'yourReply' : 'yourPost')}
        action={t('save')}
        send={({ title: newTitle, body }) =>
          apiRequest(apiPaths.discussion.post(post.id), z.undefined(), {
            method: 'PATCH',
            body: title === undefined ? { body } : { title: newTitle, body },
          })
        }
        onSent={() => {
          setEditing(false);
          props.onChanged();
        }}
        onCancel={() => setEditing(false)}
      />
    );
  return (
    <article
      id={postElementId(post.id)}
      tabIndex={-1}
      className={styles.post}
      aria-label={title === undefined ? t('replyOf', { author: post.author ?? t('deletedAccount') }) : undefined}
    >
      {title !== undefined && title !== '' && <h2 className={styles.title}>{title}</h2>}
      {post.state !== 'removed' && (
        <p className={styles.facts}>
          <Byline post={post} />
        </p>
      )}
      {post.state !== 'shown' && <p className={styles.gone}>{t(`state.${post.state}`)}</p>}
      {post.body !== '' && <PostMarkdown text={post.body} />}
      {post.state === 'shown' && <Actions {...props} onEdit={() => setEditing(true)} />}
    </article>
  );
}

function Actions(props: Props & { onEdit: () => void }) {
  const t = useTranslations('discussion');
  const { post, userId } = props;
  const [dialog, setDialog] = useState<'remove' | 'report'>();
  const close = () => setDialog(undefined);
  if (post.own)
    return (
      <div className={styles.actions}>
        <span className={styles.count}>{t('votes', { count: post.votes })}</span>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={props.onEdit}
        >
          {t('edit')}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => setDialog('remove')}
        >
          {t('remove')}
        </Button>
        <RemoveDialog
          id={post.id}
          keepsPlace={props.hasReplies ?? false}
          opened={dialog === 'remove'}
          onClose={close}
          onRemoved={props.onRemoved}
        />
      </div>
    );
  return (
    <div className={styles.actions}>
      <VoteButton key={post.id} post={post} onSignIn={userId === null ? props.onSignIn : undefined} />
      {post.reported ? (
        <span className={styles.count}>{t('reported')}</span>
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          data-testid="report"
          leftSection={<IconFlag size={16} aria-hidden />}
          onClick={userId === null ? props.onSignIn : () => setDialog('report')}
        >
          {t('report')}
        </Button>
      )}
      <ReportDialog id={post.id} opened={dialog === 'report'} onClose={close} onSent={props.onChanged} />
    </div>
  );
}
