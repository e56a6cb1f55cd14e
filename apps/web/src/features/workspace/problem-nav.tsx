import type { Problem } from '@codenova/contracts';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './problem-nav.module.css';

/** The way to the neighbours in the catalogue. */
export function ProblemNav({ problem }: { problem: Problem }) {
  const t = useTranslations('workspace.nav');
  const pages = useTranslations('common.pages');
  return (
    <nav className={styles.problemNav} aria-label={t('label')}>
      <Neighbour to={problem.previous} word={pages('previous')}>
        <IconChevronLeft size={20} aria-hidden />
      </Neighbour>
      <Neighbour to={problem.next} word={pages('next')}>
        <IconChevronRight size={20} aria-hidden />
      </Neighbour>
      <span className={styles.problemName}>
        {problem.number}. {problem.title}
      </span>
    </nav>
  );
}

function Neighbour({ to, word, children }: { to: Problem['next']; word: string; children: ReactNode }) {
  if (!to) return <span aria-disabled>{children}</span>;
  return (
    <Link
      href={`/problems/${to.slug}`}
      aria-label={`${word}: ${to.title}`}
      title={`${word}: ${to.title}`}
      prefetch={false}
    >
      {children}
    </Link>
  );
}
