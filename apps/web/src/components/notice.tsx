import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** An empty, lost or failed page: what it is, and what to do next. */
export function Notice(props: { title: string; children: ReactNode; actions?: ReactNode; level?: 1 | 2 }) {
  const Title = props.level === 1 ? 'h1' : 'h2';
  return (
    <div className={styles.notice}>
      <svg width="72" height="40" viewBox="0 0 72 40" fill="none" aria-hidden="true">
        <path
          d="M18 6 6 20l12 14M54 6l12 14-12 14"
          stroke="var(--line-strong)"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path
          d="M36 8c1 7.500 2.200 10.500 8.500 12C38.200 21.500 37 24.500 36 32c-1-7.500-2.200-10.500-8.500-12C33.800 18.500 35 15.500 36 8Z"
          stroke="var(--star)"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      </svg>
      <Title className={styles.title}>{props.title}</Title>
      <div className={styles.text}>{props.children}</div>
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}
