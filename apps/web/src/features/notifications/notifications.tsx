'use client';
import type { Notification, NotificationPage } from '@codenova/contracts';
import { IconMailOpened, IconMailUp } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ButtonLink } from '../../components/button-link.tsx';
import { Failure } from '../../components/failure.tsx';
import { Notice } from '../../components/notice.tsx';
import { NotificationEntry } from '../../components/notifications/notification-entry.tsx';
import { markAllNotifications, markNotification } from '../../components/notifications/notification-requests.ts';
import { Page } from '../../components/page.tsx';
import { onNotificationNews } from '../../lib/notification-news.ts';
import styles from './notifications.module.css';

/** A page of the person's notifications, the newest first. `isFirst`: nothing newer is on another page. */
export function Notifications({ page, isFirst }: { page: NotificationPage; isFirst: boolean }) {
  const t = useTranslations('notifications');
  const pages = useTranslations('common.pages');
  const [list, setList] = useState(page.notifications);
  const [failed, setFailed] = useState(false);
  const newest = list[0];
  const router = useRouter();
  // What is new makes a page of its own (its key is the newest one); a known count is this page's own doing.
  useEffect(() => onNotificationNews((unread) => unread === undefined && router.refresh()), [router]);

  const mark = async ({ id }: Notification, read: boolean) => {
    const done = await markNotification(id, read);
    if (done) setList((before) => before.map((each) => (each.id === id ? { ...each, read } : each)));
    setFailed(!done);
  };
  const readAll = async (upTo: number) => {
    const done = await markAllNotifications(upTo);
    if (done) setList((before) => before.map((each) => ({ ...each, read: true })));
    setFailed(!done);
  };

  return (
    <Page reading>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        {newest && isFirst && (
          <button type="button" className={styles.all} onClick={() => void readAll(newest.position)}>
            {t('readAll')}
          </button>
        )}
      </div>
      <Failure text={failed ? t('changeFailed') : undefined} />
      {newest ? (
        <ul className={styles.list}>
          {list.map((notification) => (
            <NotificationEntry
              key={notification.id}
              notification={notification}
              onOpen={() => {
                if (!notification.read) void mark(notification, true);
              }}
            >
              <button
                type="button"
                className={styles.mark}
                title={t(notification.read ? 'markUnread' : 'markRead')}
                aria-label={t(notification.read ? 'markUnread' : 'markRead')}
                onClick={() => void mark(notification, !notification.read)}
              >
                {notification.read ? (
                  <IconMailUp size={20} stroke={1.75} aria-hidden />
                ) : (
                  <IconMailOpened size={20} stroke={1.75} aria-hidden />
                )}
              </button>
            </NotificationEntry>
          ))}
        </ul>
      ) : (
        <Notice title={t('empty')} actions={<ButtonLink href="/problems">{t('toProblems')}</ButtonLink>}>
          <p>{t('whatComes')}</p>
        </Notice>
      )}
      {(!isFirst || page.next !== null) && (
        <nav className={styles.pages} aria-label={pages('label')}>
          {!isFirst && <Link href="/notifications">{t('newest')}</Link>}
          {page.next !== null && <Link href={`/notifications?before=${page.next}`}>{pages('older')}</Link>}
        </nav>
      )}
    </Page>
  );
}
