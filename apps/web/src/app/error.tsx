'use client';
import { useTranslations } from 'next-intl';
import buttonStyles from '../components/button-link.module.css';
import { Notice } from '../components/notice.tsx';

/** What a person sees when a page breaks. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations('common');
  return (
    <main id="content">
      <Notice
        level={1}
        title={t('broken.title')}
        actions={
          <>
            <button
              type="button"
              className={buttonStyles.primary}
              onClick={reset}
              style={{ border: 0, cursor: 'pointer' }}
            >
              {t('tryAgain')}
            </button>
            <a className={buttonStyles.quiet} href="/problems">
              {t('seeAllProblems')}
            </a>
          </>
        }
      >
        <p>{t('broken.text')}</p>
      </Notice>
    </main>
  );
}
