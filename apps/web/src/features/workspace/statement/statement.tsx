import type { Problem } from '@codenova/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { BookmarkButton } from '../../../components/bookmark-button.tsx';
import { DifficultyMark } from '../../../components/difficulty.tsx';
import { Markdown } from '../../../components/markdown.tsx';
import { useFormats } from '../../../i18n/formats.ts';
import { topicText } from '../../../lib/format.ts';
import { ExampleCard } from './example-card.tsx';
import { StandingMark } from './standing-mark.tsx';
import styles from './statement.module.css';

/** The problem as it is read. Drawn on the server, so that formulas and highlighting cost the browser nothing. */
export function Statement({ problem }: { problem: Problem }) {
  const t = useTranslations('workspace.statement');
  const { durationText } = useFormats();
  return (
    <article className={styles.statement}>
      <header>
        <h2 className={styles.title}>
          <span className={styles.number}>{problem.number}.</span> <span lang="en">{problem.title}</span>
        </h2>
        <p className={styles.facts}>
          <DifficultyMark difficulty={problem.difficulty} />
          <StandingMark drawn={problem.status} />
          {problem.bookmarked !== null && (
            <BookmarkButton slug={problem.slug} title={problem.title} bookmarked={problem.bookmarked} />
          )}
        </p>
      </header>
      <Markdown text={problem.statement} by="catalogue" />
      {problem.examples.length > 0 && (
        <section className={styles.section} aria-labelledby="examples">
          <h3 id="examples">{t('examples')}</h3>
          <div className={styles.examples}>
            {problem.examples.map((example, index) => (
              <ExampleCard key={example.name} number={index + 1} example={example} problem={problem} />
            ))}
          </div>
        </section>
      )}
      <section className={styles.section} aria-labelledby="constraints">
        <h3 id="constraints">{t(problem.constraints.length > 0 ? 'constraints' : 'limits')}</h3>
        <ul className={styles.constraints}>
          {problem.constraints.map((constraint) => (
            <li key={constraint}>
              <Markdown text={constraint} inline by="catalogue" />
            </li>
          ))}
        </ul>
        <p className={styles.limits}>
          {t(Object.keys(problem.limits.cpuTimeMsByLanguage).length > 0 ? 'eachCaseSlower' : 'eachCase', {
            cpuTime: durationText(problem.limits.cpuTimeMs),
            memoryMb: problem.limits.memoryMb,
          })}
        </p>
      </section>
      {problem.topics.length > 0 && (
        <section className={styles.section} aria-labelledby="topics">
          <h3 id="topics">{t('topics')}</h3>
          <ul className={styles.topics}>
            {problem.topics.map((topic) => (
              <li key={topic}>
                <Link href={`/problems?topic=${topic}`} prefetch={false}>
                  {topicText(topic)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {problem.hasEditorial && (
        <p className={styles.limits}>
          <Link href={`/problems/${problem.slug}/editorial`} prefetch={false}>
            {t('editorial')}
          </Link>
        </p>
      )}
    </article>
  );
}
