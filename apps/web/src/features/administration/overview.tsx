import type { AdminOverview, SystemHealth } from '@codenova/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Page } from '../../components/page.tsx';
import { useFormats } from '../../i18n/formats.ts';
import styles from './administration.module.css';
import { concernsOf } from './concerns.ts';
import { Sign } from './sign.tsx';

type Props = {
  overview: AdminOverview;
  /** Posts with open reports, and the site's health; null: unknown. */
  reports: number | null;
  health: SystemHealth | null;
};

/** The way into administration: how much there is of everything, and where to look. */
export function Overview({ overview, reports, health }: Props) {
  const t = useTranslations('admin.overview');
  const { numberText } = useFormats();
  const unknown = useTranslations('admin')('unknown');
  const { queue } = overview;
  const cards = [
    { id: 'users', figure: numberText(overview.users) },
    { id: 'problems', figure: numberText(overview.problems) },
    {
      id: 'submissions',
      figure: numberText(overview.submissions),
      detail: t('unjudged', { rows: overview.unjudged }),
    },
    {
      id: 'queues',
      figure: numberText(queue.waiting + queue.delayed),
      detail: t('queue', { active: queue.active, failed: queue.failed }),
    },
    { id: 'reports', figure: reports === null ? unknown : numberText(reports) },
  ] as const;
  return (
    <Page>
      <h1>{t('title')}</h1>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <li key={card.id} className={styles.card}>
            <h2>
              <Link href={`/admin/${card.id}`} prefetch={false}>
                {t(`cards.${card.id}`)}
              </Link>
            </h2>
            <p className={styles.figure}>{card.figure}</p>
            {'detail' in card && <p className={styles.faint}>{card.detail}</p>}
          </li>
        ))}
        <HealthCard health={health} />
      </ul>
      <p>
        <Link href="/admin/actions" prefetch={false}>
          {t('actions')}
        </Link>
      </p>
    </Page>
  );
}

function HealthCard({ health }: { health: SystemHealth | null }) {
  const t = useTranslations('admin.overview');
  const concerns = health === null ? 0 : concernsOf(health).length;
  return (
    <li className={styles.card}>
      <h2>
        <Link href="/admin/health" prefetch={false}>
          {t('cards.health')}
        </Link>
      </h2>
      <p>
        {health === null ? (
          <Sign tone="unknown" text={t('healthUnknown')} />
        ) : concerns === 0 ? (
          <Sign tone="good" text={t('well')} />
        ) : (
          <Sign tone="bad" text={t('concerns', { concerns })} />
        )}
      </p>
    </li>
  );
}
