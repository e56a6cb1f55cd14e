'use client';
import {
  IconChevronDown,
  IconEdit,
  IconHistory,
  IconListDetails,
  IconLogout,
  IconNotes,
  IconSettings,
  IconUser,
} from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { apiPaths } from '../../lib/api-paths.ts';
import styles from './site-header.module.css';

/** The signed-in person's menu. */
export function UserMenu({ name, email, isAdmin }: { name: string; email: string; isAdmin: boolean }) {
  const t = useTranslations('common.userMenu');
  const [failed, setFailed] = useState(false);
  const signOut = async () => {
    setFailed(false);
    try {
      const response = await fetch(apiPaths.signOut, { method: 'POST' });
      // 401: the session had ended already.
      if (response.ok || response.status === 401) window.location.assign('/');
      else setFailed(true);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className={styles.trigger} popoverTarget="user-menu" data-testid="user-menu">
        <span className={styles.initial} aria-hidden>
          {name.charAt(0)}
        </span>
        <span className={styles.name}>{name}</span>
        <span className="visually-hidden">{t('yourMenu')}</span>
        <IconChevronDown size={16} aria-hidden />
      </button>
      <div id="user-menu" popover="auto" className={styles.popover}>
        <div className={styles.who}>
          <strong>{name}</strong>
          <span>{email}</span>
        </div>
        <Link className={styles.item} href={`/u/${name}`} prefetch={false}>
          <IconUser size={18} stroke={1.75} aria-hidden />
          {t('profile')}
        </Link>
        <Link className={styles.item} href="/problems">
          <IconListDetails size={18} stroke={1.75} aria-hidden />
          {t('problems')}
        </Link>
        <Link className={styles.item} href="/submissions" prefetch={false}>
          <IconHistory size={18} stroke={1.75} aria-hidden />
          {t('submissions')}
        </Link>
        <Link className={styles.item} href="/notes" prefetch={false}>
          <IconNotes size={18} stroke={1.75} aria-hidden />
          {t('notes')}
        </Link>
        {isAdmin && (
          <Link className={styles.item} href="/admin/problems" prefetch={false}>
            <IconEdit size={18} stroke={1.75} aria-hidden />
            {t('editProblems')}
          </Link>
        )}
        <Link className={styles.item} href="/settings" prefetch={false}>
          <IconSettings size={18} stroke={1.75} aria-hidden />
          {t('settings')}
        </Link>
        <button type="button" className={styles.item} onClick={signOut}>
          <IconLogout size={18} stroke={1.75} aria-hidden />
          {t('signOut')}
        </button>
        {failed && (
          <p role="alert" className={styles.who}>
            <span>{t('signOutFailed')}</span>
          </p>
        )}
      </div>
    </>
  );
}
