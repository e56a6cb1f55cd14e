import type { ReactNode } from 'react';
import styles from './account-form.module.css';

/** The sheet that both account forms are written on. */
export function AccountSheet(props: { title: string; text: string; children: ReactNode; other: ReactNode }) {
  return (
    <main id="content" className={styles.page}>
      <div className={styles.sheet}>
        <div>
          <h1 className={styles.title}>{props.title}</h1>
          <p className={styles.sub}>{props.text}</p>
        </div>
        {props.children}
        <p className={styles.other}>{props.other}</p>
      </div>
    </main>
  );
}
