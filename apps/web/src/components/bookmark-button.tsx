'use client';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRenewal } from '../lib/use-renewal.ts';
import styles from './bookmark-button.module.css';

/** Comes with the first press: what asks the api brings zod, a quarter of the catalogue's script. Undefined where it does not come. */
const loadClient = () => import('../lib/bookmarks.ts').catch(() => undefined);

/** Marks a problem to be found again. Shows at once what was asked for, and takes it back when it was not kept. */
export function BookmarkButton(props: { slug: string; title: string; bookmarked: boolean }) {
  const t = useTranslations('common.bookmark');
  const renew = useRenewal();
  const [{ isMarked, drawn }, setMark] = useState({ isMarked: props.bookmarked, drawn: props.bookmarked });
  const setMarked = (marked: boolean) => setMark({ isMarked: marked, drawn: props.bookmarked });
  // The page was read again, and says otherwise.
  if (drawn !== props.bookmarked) setMarked(props.bookmarked);
  const [failed, setFailed] = useState<string>();
  const toggle = async () => {
    const wanted = !isMarked;
    setMarked(wanted);
    setFailed(undefined);
    const answer = await (await loadClient())?.keepBookmark(props.slug, wanted);
    if (answer?.ok) return renew();
    setMarked(!wanted);
    setFailed(answer?.detail ?? t('unreached'));
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
