import type { Problem } from '@codenova/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../components/button-link.tsx';
import { DifficultyMark } from '../../components/difficulty.tsx';
import { Markdown } from '../../components/markdown.tsx';
import { Page } from '../../components/page.tsx';
import { topicText } from '../../lib/format.ts';
import styles from './editorial.module.css';

/** What the problem's authors say about its solutions. */
export function Editorial({ problem, text }: { problem: Problem; text: string }) {
  const t = useTranslations('editorial');
  return (
    <Page reading>
      <header className={styles.head}>
        <nav aria-label={t('back')}>
          <Link href={`/problems/${problem.slug}`} prefetch={false}>
            {problem.number}. {problem.title}
          </Link>
        </nav>
        <h1>{t('title')}</h1>
        <p className={styles.facts}>
          <DifficultyMark difficulty={problem.difficulty} />
          <span lang="en">{problem.topics.map(topicText).join(', ')}</span>
        </p>
        <p className={styles.warning}>{t('warning')}</p>
      </header>
      <article className={styles.sheet}>
        <Markdown text={text} by="catalogue" />
      </article>
      <div data-print="never">
        <ButtonLink href={`/problems/${problem.slug}`}>{t('solve', { name: problem.title })}</ButtonLink>
      </div>
    </Page>
  );
}
