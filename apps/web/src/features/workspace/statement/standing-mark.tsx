'use client';
import type { Problem } from '@codenova/contracts';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { createContext, use } from 'react';
import styles from './statement.module.css';

type Standing = Problem['status'];

/** What the person has made of the problem since the page was drawn; null where nothing is known. */
export const StandingNow = createContext<Standing>(null);

/** Whether the person has solved the problem, or tried it; `drawn` is what the server knew. */
export function StandingMark({ drawn }: { drawn: Standing }) {
  const t = useTranslations('workspace.statement');
  const now = use(StandingNow);
  if (drawn === 'solved' || now === 'solved')
    return (
      <span className={styles.solved}>
        <IconCircleCheckFilled size={18} aria-hidden />
        {t('solved')}
      </span>
    );
  if (drawn === 'attempted' || now === 'attempted') return <span>{t('attempted')}</span>;
  return null;
}
