import type { ProblemListItem } from '@codenova/contracts';
import { IconCalendarStar, IconCircleCheckFilled } from '@tabler/icons-react';
import Link from 'next/link';
import { DifficultyMark } from '../../components/difficulty.tsx';
import { dayText } from '../../lib/format.ts';
import styles from './daily.module.css';

/** The problem that everybody has today. */
export function Daily({ day, problem }: { day: string; problem: ProblemListItem }) {
  return (
    <section className={styles.daily} aria-labelledby="daily">
      <IconCalendarStar size={28} stroke={1.5} aria-hidden />
      <div>
        <h2 id="daily" className={styles.label}>
          Problem of the day, <time dateTime={day}>{dayText(day)}</time>
        </h2>
        <Link href={`/problems/${problem.slug}`} className={styles.title} prefetch={false}>
          {problem.title}
        </Link>
      </div>
      <span className={styles.facts}>
        {problem.status === 'solved' && (
          <span className={styles.solved}>
            <IconCircleCheckFilled size={18} aria-hidden />
            Solved
          </span>
        )}
        <DifficultyMark difficulty={problem.difficulty} />
      </span>
    </section>
  );
}
