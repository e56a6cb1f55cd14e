'use client';
import type { ReactNode } from 'react';
import styles from './result.module.css';

/** A labelled piece of text as it is. */
export function OutputBlock(props: {
  label: string;
  text?: string;
  children?: ReactNode;
  tone?: 'bad' | 'good';
  note?: string;
}) {
  return (
    <section className={styles.block} aria-label={props.label}>
      <h3 className={styles.label}>
        {props.label}
        {props.note && <span>{props.note}</span>}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long text scrolls, also by keyboard */}
      <pre className={styles.text} data-tone={props.tone} tabIndex={0}>
        {props.children ?? (props.text === '' ? <em>(empty)</em> : props.text)}
      </pre>
    </section>
  );
}
