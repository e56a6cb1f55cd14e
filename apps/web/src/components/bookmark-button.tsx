'use client';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { apiRequest } from '../lib/api-client.ts';
import { apiPaths } from '../lib/api-paths.ts';
import styles from './bookmark-button.module.css';

/** Marks a problem to be found again. Shows at once what was asked for, and takes it back when it was not kept. */
export function BookmarkButton(props: { slug: string; title: string; bookmarked: boolean }) {
  const t = useTranslations('common.bookmark');
  const [isMarked, setMarked] = useState(props.bookmarked);
  const [failed, setFailed] = useState<string>();
  const toggle = async () => {
    const wanted = !isMarked;
    setMarked(wanted);
    setFailed(undefined);
    const answer = await apiRequest(apiPaths.bookmark(props.slug), z.undefined(), {
      method: wanted ? 'PUT' : 'DELETE',
    });
    if (answer.ok) return;
    setMarked(!wanted);
    setFailed(answer.detail);
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
