'use client';
import type { Notification } from '@codenova/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import styles from './bell-list.module.css';
import { NotificationEntry } from './notification-entry.tsx';
import { markAllNotifications, markNotification, newestNotifications } from './notification-requests.ts';

type Props = {
  isOpen: boolean;
  /** Grows each time the bell is opened. */
  opened: number;
  /** Changes when there is something new. */
  /** null: nobody tells. */
  unread: number | null;
  onLeave: () => void;
};

/** The newest notifications, read again each time the bell is opened, and while it is open. */
export default function BellList({ isOpen, opened, unread, onLeave }: Props) {
  const t = useTranslations('notifications');
  const common = useTranslations('common');
  const [list, setList] = useState<Notification[]>();
  const [failed, setFailed] = useState<'list' | 'change'>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `opened`, `unread` and `tries` say when to read again
  useEffect(() => {
    if (!isOpen) return;
    let gone = false;
    void newestNotifications().then((answer) => {
      if (gone) return;
      if (answer.ok) setList(answer.value.notifications);
      setFailed(answer.ok ? undefined : 'list');
    });
    return () => {
      gone = true;
    };
  }, [isOpen, opened, unread, tries]);

  const readAll = async () => {
    const done = await markAllNotifications(list?.[0]?.position ?? 1);
    if (done) setList(list?.map((each) => ({ ...each, read: true })));
    setFailed(done ? undefined : 'change');
  };
  const open = (notification: Notification) => {
    onLeave();
    if (notification.read) return;
    setList(list?.map((each) => (each.id === notification.id ? { ...each, read: true } : each)));
    void markNotification(notification.id, true);
  };

  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('title')}</h2>
        {/* Stays in its place, so that whoever presses it does not lose theirs. */}
        {list && list.length > 0 && (
          <button type="button" className={styles.action} aria-disabled={unread === 0} onClick={() => void readAll()}>
            {t('readAll')}
          </button>
        )}
      </div>
      {failed === 'change' && (
        <p role="alert" className={styles.message}>
          {t('changeFailed')}
        </p>
      )}
      {failed === 'list' && (
        <div role="alert" className={styles.message}>
          <p>{t('listFailed')}</p>
          <button type="button" className={styles.action} onClick={() => setTries((count) => count + 1)}>
            {common('tryAgain')}
          </button>
        </div>
      )}
      {!list && !failed && (
        <p role="status" className={styles.message}>
          {t('loading')}
        </p>
      )}
      {list?.length === 0 && <p className={styles.message}>{t('empty')}</p>}
      {list && list.length > 0 && (
        <ul className={styles.list}>
          {list.map((notification) => (
            <NotificationEntry key={notification.id} notification={notification} onOpen={() => open(notification)} />
          ))}
        </ul>
      )}
      <Link className={styles.all} href="/notifications" prefetch={false} onClick={onLeave}>
        {t('all')}
      </Link>
    </>
  );
}
