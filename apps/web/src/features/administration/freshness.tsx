import { useTranslations } from 'next-intl';
import { Failure } from '../../components/failure.tsx';
import { LocalTime } from '../../components/local-time.tsx';
import styles from './administration.module.css';

/** Of when the values are, and why they are no newer where the last question had no answer. */
export function Freshness({ at, failed }: { at: string; failed: string | undefined }) {
  const t = useTranslations('admin');
  return (
    <div>
      <p className={styles.faint}>
        {t('asOf')} <LocalTime at={at} />
      </p>
      <Failure text={failed === undefined ? undefined : t('stale', { why: failed })} />
    </div>
  );
}
