import { useTranslations } from 'next-intl';
import styles from './workspace.module.css';

const widths = [38, 96, 90, 94, 62, 0, 88, 92, 70];

/** Text that is on its way. */
export function LinesSkeleton() {
  const t = useTranslations('common');
  return (
    <div className={styles.lines} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {widths.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed drawing
        <span key={index} style={{ width: `${width}%` }} aria-hidden />
      ))}
    </div>
  );
}
