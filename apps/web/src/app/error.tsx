'use client';
import { useTranslations } from 'next-intl';
import buttonStyles from '../components/button-link.module.css';
import { Notice } from '../components/notice.tsx';

/** What a person sees when a page breaks. Trying again loads it anew: what did not come the first time, Next does not ask for again. */
export default function PageError() {
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
              onClick={() => window.location.reload()}
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
