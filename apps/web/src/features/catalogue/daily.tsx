import type { ProblemListItem } from '@codenova/contracts';
import { IconCalendarStar, IconCircleCheckFilled } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { DifficultyMark } from '../../components/difficulty.tsx';
import { useFormats } from '../../i18n/formats.ts';
import styles from './daily.module.css';

/** The problem that everybody has today. */
export function Daily({ day, problem }: { day: string; problem: ProblemListItem }) {
  const t = useTranslations('catalogue');
  const { dayText } = useFormats();
  return (
    <section className={styles.daily} aria-labelledby="daily">
      <IconCalendarStar size={28} stroke={1.5} aria-hidden />
      <div>
        <h2 id="daily" className={styles.label}>
          {t('daily')} <time dateTime={day}>{dayText(day)}</time>
        </h2>
        <Link href={`/problems/${problem.slug}`} className={styles.title} prefetch={false} lang="en">
          {problem.title}
        </Link>
      </div>
      <span className={styles.facts}>
        {problem.status === 'solved' && (
          <span className={styles.solved}>
            <IconCircleCheckFilled size={18} aria-hidden />
            {t('status.solved')}
          </span>
        )}
        <DifficultyMark difficulty={problem.difficulty} />
      </span>
    </section>
  );
}
