import Link from 'next/link';
import { useTranslations } from 'next-intl';
import styles from './site-footer.module.css';

export function SiteFooter() {
  const t = useTranslations('common.footer');
  return (
    <footer className={styles.footer}>
      <p>{t('about')}</p>
      <nav aria-label={t('label')}>
        <Link href="/problems" prefetch={false}>
          {t('problems')}
        </Link>
        <a href="/api/docs">{t('api')}</a>
      </nav>
    </footer>
  );
}
