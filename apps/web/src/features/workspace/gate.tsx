'use client';
import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './workspace.module.css';

/** Stands in a tab where there is nothing to show, and says what there could be. */
export function Gate(props: { icon?: ReactNode; title?: string; children: ReactNode }) {
  return (
    <div className={styles.gate}>
      {props.icon}
      {props.title !== undefined && <h2>{props.title}</h2>}
      {props.children}
    </div>
  );
}

/** Stands in a tab that could not be read. */
export function RetryGate({ detail, onRetry }: { detail: string; onRetry: () => void }) {
  const t = useTranslations('common');
  return (
    <div className={styles.gate}>
      <p role="alert">{detail}</p>
      <Button variant="light" onClick={onRetry}>
        {t('tryAgain')}
      </Button>
    </div>
  );
}
