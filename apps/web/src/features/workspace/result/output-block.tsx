'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './result.module.css';

/** A labelled piece of text as it is. */
export function OutputBlock(props: {
  label: string;
  text?: string;
  children?: ReactNode;
  tone?: 'bad' | 'good';
  note?: string;
  /** Its lines stay whole: marks in them point at columns. */
  columns?: boolean;
}) {
  const t = useTranslations('workspace.result');
  return (
    <figure className={styles.block}>
      <figcaption className={styles.label}>
        {props.label}
        {props.note && <span>{props.note}</span>}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long text scrolls, also by keyboard */}
      <pre className={styles.text} data-tone={props.tone} data-columns={props.columns} tabIndex={0}>
        {props.children ?? (props.text === '' ? <em>{t('empty')}</em> : props.text)}
      </pre>
    </figure>
  );
}
