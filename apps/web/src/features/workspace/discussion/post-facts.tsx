'use client';
import type { Post } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useFormats } from '../../../i18n/formats.ts';

/** Who wrote a post, and when. */
export function Byline({ post }: { post: Pick<Post, 'author' | 'createdAt' | 'editedAt'> }) {
  const t = useTranslations('discussion');
  const { agoText, dateTimeText } = useFormats();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <span>{post.author ?? t('deletedAccount')}</span>
      <time dateTime={post.createdAt} title={dateTimeText(post.createdAt)}>
        {agoText(post.createdAt, Math.max(now, Date.parse(post.createdAt)))}
      </time>
      {post.editedAt !== null && <span title={dateTimeText(post.editedAt)}>{t('edited')}</span>}
    </>
  );
}
