'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import styles from './standing.module.css';

const Standing = dynamic(() => import('./standing.tsx'), { ssr: false, loading: () => <StandingLoading /> });

/** Where an accepted submission stands among the others; what it takes is loaded when there is one. */
export function StandingPlace({ submissionId, languageLabel }: { submissionId: string; languageLabel: string }) {
  return <Standing key={submissionId} submissionId={submissionId} languageLabel={languageLabel} />;
}

/** As high as what comes, so that nothing jumps. */
export function StandingLoading() {
  const t = useTranslations('verdict-figures');
  return <p className={styles.loading}>{t('loading')}</p>;
}
