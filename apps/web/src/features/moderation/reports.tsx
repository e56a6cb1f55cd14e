'use client';
import type { OpenReports } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { ReportCard } from './report-card.tsx';
import styles from './reports.module.css';

/** Posts that somebody reported, the one that waits longest first. */
export function Reports({ open }: { open: OpenReports }) {
  const t = useTranslations('moderation');
  const [resolved, setResolved] = useState<string[]>([]);
  const posts = open.posts.filter(({ id }) => !resolved.includes(id));
  const left = open.total - resolved.length;
  return (
    <Page>
      <h1>{t('title')}</h1>
      <p role="status" className={styles.count}>
        {t(left > posts.length ? 'waitingMore' : 'waiting', { count: left, shown: posts.length })}
      </p>
      {posts.map((post) => (
        <ReportCard key={post.id} post={post} onResolved={() => setResolved((ids) => [...ids, post.id])} />
      ))}
      {left === 0 && (
        <Notice title={t('none.title')}>
          <p>{t('none.text')}</p>
        </Notice>
      )}
    </Page>
  );
}
