'use client';
import { IconBell } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { onNotificationNews } from '../../lib/notification-news.ts';
import header from '../header/site-header.module.css';
import { orRetry } from '../or-retry.tsx';
import styles from './notification-bell.module.css';

// Every page has the bell: what it opens, and asks with, comes when it is needed.
const BellList = lazy(() => orRetry(() => import('./bell-list.tsx').then((module) => module.default)));
const requests = () => import('./notification-requests.ts');

const mostShown = 99;

/**
 * How many notifications are unread (null: nobody tells), and the newest of them on demand. `unread` is of the page; it is asked again when the person
 * comes back to the tab, and when the page hears that there is something new.
 */
export function NotificationBell(props: { unread: number | null }) {
  const t = useTranslations('notifications');
  const [ofPage, setOfPage] = useState(props.unread);
  const [unread, setUnread] = useState(props.unread);
  const [opened, setOpened] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const popover = useRef<HTMLDivElement>(null);
  if (ofPage !== props.unread) {
    setOfPage(props.unread);
    setUnread(props.unread);
  }

  useEffect(() => {
    let asked = 0;
    const ask = () => {
      const mine = ++asked;
      void requests()
        .then(({ unreadCount }) => unreadCount())
        .then((count) => {
          // A later answer, or one that was told meanwhile, is the newer one.
          if (count !== undefined && mine === asked) setUnread(count);
        })
        .catch(() => console.info('the notifications could not be asked for; the next look at this page does'));
    };
    const stop = onNotificationNews((count) => {
      if (count === undefined) return ask();
      asked++;
      setUnread(count);
    });
    window.addEventListener('focus', ask);
    return () => {
      asked++;
      stop();
      window.removeEventListener('focus', ask);
    };
  }, []);

  return (
    <>
      <button
        type="button"
        className={`${header.trigger} ${styles.bell}`}
        popoverTarget="notifications"
        aria-label={t('bell', { unread: unread ?? -1 })}
        data-testid="notification-bell"
      >
        <IconBell size={20} stroke={1.75} aria-hidden />
        {unread !== null && unread > 0 && (
          <span className={styles.badge} aria-hidden>
            {unread > mostShown ? `${mostShown}+` : unread}
          </span>
        )}
      </button>
      <div
        ref={popover}
        id="notifications"
        popover="auto"
        className={`${header.popover} ${styles.popover}`}
        role="dialog"
        aria-label={t('title')}
        onToggle={(event) => {
          setOpen(event.newState === 'open');
          if (event.newState === 'open') setOpened((count) => count + 1);
        }}
      >
        {opened > 0 && (
          <Suspense
            fallback={
              <p role="status" className={styles.loading}>
                {t('loading')}
              </p>
            }
          >
            <BellList isOpen={isOpen} opened={opened} unread={unread} onLeave={() => popover.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  );
}
