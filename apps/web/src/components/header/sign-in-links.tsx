'use client';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { withReturn } from '../../lib/return-path.ts';
import styles from './site-header.module.css';

/** For a visitor: ways in that lead back to this page. */
export function SignInLinks() {
  const t = useTranslations('common.header');
  const path = usePathname();
  const router = useRouter();
  // The address's query (filters, an open thread) is the browser's alone here: the server draws the header without it.
  const to = (form: '/sign-in' | '/sign-up') => ({
    href: withReturn(form, path),
    onNavigate: (event: { preventDefault(): void }) => {
      if (location.search === '') return;
      event.preventDefault();
      router.push(withReturn(form, path + location.search));
    },
  });
  return (
    <>
      <Link className={styles.link} {...to('/sign-in')} prefetch={false}>
        {t('signIn')}
      </Link>
      <Link className={`${styles.joinLink} ${styles.roomy}`} {...to('/sign-up')} prefetch={false}>
        {t('createAccount')}
      </Link>
    </>
  );
}
