import type { PlanSummary } from '@codenova/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { PlanProgress } from './plan-progress.tsx';
import styles from './plans.module.css';

/** Curated ways through the catalogue. */
export function Plans({ plans }: { plans: PlanSummary[] }) {
  const t = useTranslations('plans');
  return (
    <Page>
      <header>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      {plans.length === 0 ? (
        <Notice title={t('none.title')}>
          <p>{t('none.text')}</p>
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
              <p lang="en">{plan.about}</p>
              <PlanProgress problems={plan.problems} solved={plan.solved} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
