import type { ReactNode } from 'react';
import styles from './page.module.css';

/** The frame of a page under the header: as wide as the header for tables, or as running text is read. */
export function Page(props: { reading?: boolean; className?: string | undefined; children: ReactNode }) {
  const { reading = false, className, children } = props;
  return (
    <main id="content" className={[styles.page, reading && styles.reading, className].filter(Boolean).join(' ')}>
      {children}
    </main>
  );
}
