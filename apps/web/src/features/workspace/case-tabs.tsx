'use client';
import type { Verdict } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { verdictLooks } from '../../components/verdict.tsx';
import styles from './case-tabs.module.css';

/** A row of cases to choose from; arrow keys move among them. */
export function CaseTabs({ label, children }: { label: string; children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...(row.current?.querySelectorAll<HTMLButtonElement>('[data-case]') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (at < 0) return;
    event.preventDefault();
    const next = buttons[(at + step + buttons.length) % buttons.length];
    next?.focus();
    next?.click();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields
    <div ref={row} className={styles.row} role="group" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

export function CaseTab(props: {
  chosen: boolean;
  controls: string;
  onChoose: () => void;
  children: ReactNode;
  verdict?: Verdict;
  wrong?: boolean;
}) {
  const t = useTranslations('workspace.cases');
  const verdictWord = useTranslations('common.verdict');
  const look = props.verdict && verdictLooks[props.verdict];
  return (
    <button
      type="button"
      data-case
      className={styles.tab}
      aria-pressed={props.chosen}
      aria-controls={props.controls}
      data-tone={look?.tone}
      onClick={props.onChoose}
    >
      {look && <look.Icon size={16} aria-hidden />}
      {props.children}
      {props.verdict && <span className="visually-hidden">, {verdictWord(`${props.verdict}.label`)}</span>}
      {props.wrong && <span className={styles.wrong} role="img" aria-label={t('unreadable')} />}
    </button>
  );
}
