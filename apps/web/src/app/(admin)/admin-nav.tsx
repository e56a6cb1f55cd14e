'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import styles from './layout.module.css';

const places = [
  { href: '/admin/problems', label: 'Edit problems' },
  { href: '/admin/reports', label: 'Reports' },
];

/** The rooms of administrators. */
export function AdminNav() {
  const path = usePathname();
  return (
    <nav className={styles.nav} aria-label="Administration">
      {places.map(({ href, label }) => (
        <Link key={href} href={href} prefetch={false} aria-current={path.startsWith(href) ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
