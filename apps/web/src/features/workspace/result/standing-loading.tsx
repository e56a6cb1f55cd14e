'use client';
import { useTranslations } from 'next-intl';
import styles from './standing.module.css';

/** As high as what comes, so that little jumps. */
export function StandingLoading() {
  const t = useTranslations('verdict-figures');
  return <p className={styles.loading}>{t('loading')}</p>;
}
