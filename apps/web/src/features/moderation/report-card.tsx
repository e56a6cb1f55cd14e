'use client';
import type { ReportedPost } from '@codenova/contracts';
import { Button } from '@mantine/core';
import { IconCheck, IconEye, IconEyeOff } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { Failure } from '../../components/failure.tsx';
import { LocalTime } from '../../components/local-time.tsx';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import { PostMarkdown } from '../workspace/discussion/post-markdown.tsx';
import styles from './reports.module.css';

/** A reported post with its text, why it was reported, and what an admin decides. */
export function ReportCard({ post, onResolved }: { post: ReportedPost; onResolved: () => void }) {
  const t = useTranslations('moderation');
  const [isHidden, setHidden] = useState(post.state === 'hidden');
  const [sending, setSending] = useState<'hide' | 'resolve'>();
  const [failed, setFailed] = useState<string>();
  const ask = async (what: 'hide' | 'resolve', path: string, done: () => void) => {
    setSending(what);
    setFailed(undefined);
    const answer = await apiRequest(path, z.undefined(), { method: 'POST' });
    setSending(undefined);
    if (answer.ok) done();
    else setFailed(answer.detail);
  };
  const toggle = () =>
    ask('hide', apiPaths.discussion.moderate(post.id, isHidden ? 'show' : 'hide'), () => setHidden(!isHidden));
  const isThread = post.thread.id === post.id;
  return (
    <article className={styles.card} aria-label={t('postOf', { author: post.author ?? t('deletedAccount') })}>
      <header className={styles.facts}>
        <strong>{post.author ?? t('deletedAccount')}</strong>
        <LocalTime at={post.createdAt} />
        <span>
          {t.rich(isThread ? 'thread' : 'replyIn', {
            thread: post.thread.title || t('removedThread'),
            problem: post.problem.title,
            link: (words) => (
              <Link href={`/problems/${post.problem.slug}?tab=discussion&thread=${post.thread.id}`} prefetch={false}>
                {words}
              </Link>
            ),
          })}
        </span>
        <span role="status">{isHidden ? t('hidden') : ''}</span>
      </header>
      <div className={styles.body}>
        <PostMarkdown text={post.body} />
      </div>
      <div>
        <h2 className={styles.reasons}>{t('reports', { count: post.reports.length })}</h2>
        <ul className={styles.list}>
          {post.reports.map(({ reporter, reason, at }) => (
            <li key={reporter}>
              <p>{reason}</p>
              <p className={styles.facts}>
                <span>{reporter}</span>
                <LocalTime at={at} />
              </p>
            </li>
          ))}
        </ul>
      </div>
      <Failure text={failed} />
      <div className={styles.actions}>
        <Button
          variant="default"
          leftSection={isHidden ? <IconEye size={18} aria-hidden /> : <IconEyeOff size={18} aria-hidden />}
          loading={sending === 'hide'}
          onClick={toggle}
        >
          {t(isHidden ? 'show' : 'hide')}
        </Button>
        <Button
          leftSection={<IconCheck size={18} aria-hidden />}
          loading={sending === 'resolve'}
          onClick={() => ask('resolve', apiPaths.discussion.resolve(post.id), onResolved)}
        >
          {t('resolve')}
        </Button>
      </div>
    </article>
  );
}
