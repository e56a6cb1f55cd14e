'use client';
import type { Post } from '@codenova/contracts';
import { useEffect, useState } from 'react';
import { useFormats } from '../../../i18n/formats.ts';

/** What stands where the text was. */
export const stateWords = { hidden: 'Hidden by an admin', removed: 'Removed by its author' } as const;

export function countText(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Who wrote a post, and when. */
export function Byline({ post }: { post: Pick<Post, 'author' | 'createdAt' | 'editedAt'> }) {
  const { agoText, dateTimeText } = useFormats();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <span>{post.author ?? 'deleted account'}</span>
      <time dateTime={post.createdAt} title={dateTimeText(post.createdAt)}>
        {agoText(post.createdAt, Math.max(now, Date.parse(post.createdAt)))}
      </time>
      {post.editedAt !== null && <span title={dateTimeText(post.editedAt)}>edited</span>}
    </>
  );
}
