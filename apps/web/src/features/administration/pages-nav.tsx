import Link from 'next/link';
import { useTranslations } from 'next-intl';
import styles from './administration.module.css';

/** To older rows, and back to the newest. Pages begin after a row, so there are no numbers. */
export function PagesNav({ newest, older }: { newest: string | undefined; older: string | undefined }) {
  const t = useTranslations('admin');
  if (newest === undefined && older === undefined) return null;
  return (
    <nav className={styles.pages} aria-label={t('pages')}>
      {newest !== undefined && (
        <Link href={newest} prefetch={false}>
          {t('newest')}
        </Link>
      )}
      {older !== undefined && (
        <Link href={older} prefetch={false}>
          {t('older')}
        </Link>
      )}
    </nav>
  );
}
