'use client';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import styles from './bookmark-button.module.css';

/**
 * Why the bookmark was not kept, or undefined when it was. What asks the api comes with the first press: it brings zod, a
 * quarter of the catalogue's script.
 */
async function refusalOf(slug: string, wanted: boolean): Promise<string | undefined> {
  const client = await import('../lib/bookmarks.ts').catch(() => undefined);
  if (!client) return 'The server was not reached. Try again in a moment.';
  const answer = await client.keepBookmark(slug, wanted);
  return answer.ok ? undefined : answer.detail;
}

/** Marks a problem to be found again. Shows at once what was asked for, and takes it back when it was not kept. */
export function BookmarkButton(props: { slug: string; title: string; bookmarked: boolean }) {
  const t = useTranslations('common.bookmark');
  const [isMarked, setMarked] = useState(props.bookmarked);
  const [failed, setFailed] = useState<string>();
  const toggle = async () => {
    const wanted = !isMarked;
    setMarked(wanted);
    setFailed(undefined);
    const detail = await refusalOf(props.slug, wanted);
    if (detail === undefined) return;
    setMarked(!wanted);
    setFailed(detail);
  };
  const Icon = isMarked ? IconBookmarkFilled : IconBookmark;
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isMarked}
      aria-label={t('name', { title: props.title })}
      title={failed ?? t(isMarked ? 'remove' : 'add')}
      onClick={toggle}
    >
      <Icon size={18} stroke={1.75} aria-hidden />
      {failed !== undefined && (
        <span role="alert" className="visually-hidden">
          {failed}
        </span>
      )}
    </button>
  );
}
