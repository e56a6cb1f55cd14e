import { useTranslations } from 'next-intl';
import { ShareBar } from '../../components/share-bar.tsx';
import styles from './plans.module.css';

/** `solved` is null for a visitor. */
export function PlanProgress({ problems, solved }: { problems: number; solved: number | null }) {
  const t = useTranslations('plans');
  if (solved === null) return <span className={styles.progress}>{t('problems', { count: problems })}</span>;
  return (
    <span className={styles.progress}>
      <span>{t(solved === problems && problems > 0 ? 'allSolved' : 'solvedOf', { solved, problems })}</span>
      <ShareBar part={solved} whole={problems} />
    </span>
  );
}
