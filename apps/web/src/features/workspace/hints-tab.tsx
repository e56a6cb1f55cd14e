'use client';
import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './workspace.module.css';

/** Hints open one by one; each says a little more than the one before. */
export function HintsTab({ hints }: { hints: ReactNode[] }) {
  const t = useTranslations('workspace.hints');
  const [open, setOpen] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  // With the last one its button goes: the focus moves on to what it has opened.
  useEffect(() => {
    if (open > 0 && open === hints.length) list.current?.querySelector<HTMLElement>('li:last-child')?.focus();
  }, [open, hints.length]);
  if (hints.length === 0)
    return (
      <div className={styles.help}>
        <p className={styles.helpLead}>{t('none')}</p>
      </div>
    );
  return (
    <div className={styles.help}>
      {open === 0 && <p className={styles.helpLead}>{t('lead', { count: hints.length })}</p>}
      <ol ref={list} className={styles.hints} aria-live="polite">
        {hints.slice(0, open).map((hint, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hints in their order
          <li key={index} tabIndex={-1}>
            <span className={styles.hintNumber} aria-hidden>
              {index + 1}
            </span>
            {hint}
          </li>
        ))}
      </ol>
      {open < hints.length && (
        <Button variant="light" leftSection={<IconBulb size={18} aria-hidden />} onClick={() => setOpen(open + 1)}>
          {open === 0 ? t('openFirst') : t('open', { next: open + 1, count: hints.length })}
        </Button>
      )}
    </div>
  );
}
