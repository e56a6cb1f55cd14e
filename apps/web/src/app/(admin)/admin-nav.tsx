'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import styles from './layout.module.css';

const places = [
  ['overview', '/admin'],
  ['problems', '/admin/problems'],
  ['reports', '/admin/reports'],
  ['users', '/admin/users'],
  ['submissions', '/admin/submissions'],
  ['queues', '/admin/queues'],
  ['health', '/admin/health'],
  ['actions', '/admin/actions'],
] as const;

/** The rooms of administrators. */
export function AdminNav() {
  const t = useTranslations('admin.nav');
  const path = usePathname();
  const isHere = (href: string) => path === href || (href !== '/admin' && path.startsWith(`${href}/`));
  return (
    <nav className={styles.nav} data-print="never" aria-label={t('label')}>
      {places.map(([id, href]) => (
        <Link key={id} href={href} prefetch={false} aria-current={isHere(href) ? 'page' : undefined}>
          {t(id)}
        </Link>
      ))}
    </nav>
  );
}
