import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './button-link.module.css';

/** A link that leads on, drawn as a button. `primary` once a page. */
export function ButtonLink(props: { href: string; kind?: 'primary' | 'quiet'; children: ReactNode }) {
  return (
    <Link href={props.href} className={props.kind === 'quiet' ? styles.quiet : styles.primary} prefetch={false}>
      {props.children}
    </Link>
  );
}
