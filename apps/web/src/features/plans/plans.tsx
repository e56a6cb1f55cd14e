import type { PlanSummary } from '@codenova/contracts';
import Link from 'next/link';
import { Notice } from '../../components/notice.tsx';
import { PlanProgress } from './plan-progress.tsx';
import styles from './plans.module.css';

/** Curated ways through the catalogue. */
export function Plans({ plans }: { plans: PlanSummary[] }) {
  return (
    <main id="content" className={styles.page}>
      <header>
        <h1 className={styles.title}>Study plans</h1>
        <p className={styles.lead}>
          Problems in an order that builds one idea on another. Your progress counts by itself.
        </p>
      </header>
      {plans.length === 0 ? (
        <Notice title="No plans yet">
          <p>No study plan is loaded. Whoever runs this server can load the catalogue’s plans.</p>
        </Notice>
      ) : (
        <ul className={styles.cards}>
          {plans.map((plan) => (
            <li key={plan.slug} className={styles.card}>
              <h2>
                <Link href={`/plans/${plan.slug}`} prefetch={false}>
                  {plan.title}
                </Link>
              </h2>
              <p>{plan.about}</p>
              <PlanProgress problems={plan.problems} solved={plan.solved} />
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
