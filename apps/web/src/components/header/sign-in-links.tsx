'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { withReturn } from '../../lib/return-path.ts';
import styles from './site-header.module.css';

/** For a visitor: ways in that lead back to this page. */
export function SignInLinks() {
  const t = useTranslations('common.header');
  const path = usePathname();
  return (
    <>
      <Link className={styles.link} href={withReturn('/sign-in', path)} prefetch={false}>
        {t('signIn')}
      </Link>
      <Link className={`${styles.joinLink} ${styles.roomy}`} href={withReturn('/sign-up', path)} prefetch={false}>
        {t('createAccount')}
      </Link>
    </>
  );
}
