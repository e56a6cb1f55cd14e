import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '../components/button-link.tsx';
import { SiteHeader } from '../components/header/site-header.tsx';
import { Notice } from '../components/notice.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.notFound');
  return { title: t('title') };
}

export default async function NotFound() {
  const t = await getTranslations('common');
  return (
    <>
      <SiteHeader />
      <main id="content">
        <Notice
          level={1}
          title={t('notFound.heading')}
          actions={
            <>
              <ButtonLink href="/problems">{t('seeAllProblems')}</ButtonLink>
              <ButtonLink href="/" kind="quiet">
                {t('startPage')}
              </ButtonLink>
            </>
          }
        >
          <p>{t('notFound.text')}</p>
        </Notice>
      </main>
    </>
  );
}
