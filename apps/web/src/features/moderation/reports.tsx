'use client';
import type { OpenReports } from '@codenova/contracts';
import { useState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { ReportCard } from './report-card.tsx';
import styles from './reports.module.css';

/** Posts that somebody reported, the one that waits longest first. */
export function Reports({ open }: { open: OpenReports }) {
  const [resolved, setResolved] = useState<string[]>([]);
  const posts = open.posts.filter(({ id }) => !resolved.includes(id));
  const left = open.total - resolved.length;
  return (
    <main id="content" className={styles.page}>
      <h1 className={styles.title}>Reports</h1>
      <p role="status" className={styles.count}>
        {left === 1 ? '1 post waits' : `${left} posts wait`}
        {left > posts.length && `; the first ${posts.length} are shown`}
      </p>
      {posts.map((post) => (
        <ReportCard key={post.id} post={post} onResolved={() => setResolved((ids) => [...ids, post.id])} />
      ))}
      {left === 0 && (
        <Notice title="Nothing is reported">
          <p>Posts that people report show up here.</p>
        </Notice>
      )}
    </main>
  );
}
