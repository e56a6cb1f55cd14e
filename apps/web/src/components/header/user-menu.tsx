import {
  IconChevronDown,
  IconHistory,
  IconListDetails,
  IconNotes,
  IconSettings,
  IconShieldCog,
  IconUser,
} from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { SignOutItem } from './sign-out-item.tsx';
import styles from './site-header.module.css';

/** The signed-in person's menu. Drawn by the server: its links and icons cost nobody script. */
export function UserMenu({ name, email, isAdmin }: { name: string; email: string; isAdmin: boolean }) {
  const t = useTranslations('common.userMenu');
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
          <Link className={styles.item} href="/admin" prefetch={false}>
            <IconShieldCog size={18} stroke={1.75} aria-hidden />
            {t('administration')}
          </Link>
        )}
        <Link className={styles.item} href="/settings" prefetch={false}>
          <IconSettings size={18} stroke={1.75} aria-hidden />
          {t('settings')}
        </Link>
        <SignOutItem />
      </div>
    </>
  );
}
