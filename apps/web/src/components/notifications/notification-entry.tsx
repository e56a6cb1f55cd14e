import type { Notification } from '@codenova/contracts';
import {
  IconClockCheck,
  IconEye,
  IconEyeOff,
  IconFlag,
  IconFlagCheck,
  IconMessageCircle,
  IconRefresh,
  type TablerIcon,
} from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalTime } from '../local-time.tsx';
import styles from './notification-entry.module.css';
import { notificationPlace } from './notification-place.ts';

type Props = {
  notification: Notification;
  onOpen: () => void;
  /** What else can be done with it, beside the way to its place. */
  children?: ReactNode;
};

/** One line of the list. An unread one has a dot, heavier letters and a word for who sees neither. */
export function NotificationEntry({ notification, onOpen, children }: Props) {
  const t = useTranslations('notifications');
  const Icon = iconOf(notification);
  return (
    <li className={styles.entry} data-unread={!notification.read || undefined}>
      <Link className={styles.link} href={notificationPlace(notification)} prefetch={false} onClick={onOpen}>
        <Icon className={styles.icon} size={20} stroke={1.75} aria-hidden />
        <span className={styles.words}>
          <span className={styles.what}>
            {!notification.read && <span className="visually-hidden">{t('unread')} </span>}
            <What of={notification} />
          </span>
          <span className={styles.facts}>
            {'problem' in notification && <span>{notification.problem.title}</span>}
            {'postId' in notification && notification.thread.title !== null && <span>{notification.thread.title}</span>}
            <LocalTime at={notification.at} />
          </span>
        </span>
        {!notification.read && <span className={styles.dot} aria-hidden />}
      </Link>
      {children}
    </li>
  );
}

function What({ of }: { of: Notification }) {
  const t = useTranslations('notifications');
  const verdicts = useTranslations('common.verdict');
  switch (of.kind) {
    case 'thread-reply':
      return of.thread.title === null
        ? t('replyUntitled', { replies: of.replies })
        : t('reply', { replies: of.replies, title: of.thread.title });
    case 'post-moderated':
      return t(of.hidden ? 'postHidden' : 'postShown');
    case 'report-decided':
      return t(of.hidden ? 'reportHidden' : 'reportKept');
    case 'verdict-late':
      return t('verdictLate', { verdict: verdicts(`${of.verdict}.label`) });
    case 'verdict-changed':
      return t('verdictChanged', {
        verdict: verdicts(`${of.verdict}.label`),
        oldVerdict: verdicts(`${of.oldVerdict}.label`),
      });
    case 'reports-waiting':
      return t('reports', { reports: of.reports });
  }
}

function iconOf(notification: Notification): TablerIcon {
  switch (notification.kind) {
    case 'thread-reply':
      return IconMessageCircle;
    case 'post-moderated':
      return notification.hidden ? IconEyeOff : IconEye;
    case 'report-decided':
      return IconFlagCheck;
    case 'verdict-late':
      return IconClockCheck;
    case 'verdict-changed':
      return IconRefresh;
    case 'reports-waiting':
      return IconFlag;
  }
}
