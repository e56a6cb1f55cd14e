import '../theme/tokens.css';
import '../theme/base.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Words } from '../i18n/words.tsx';
import { currentUser } from '../lib/server/current-user.ts';
import { siteOrigin } from '../lib/server/site-origin.ts';
import { colorSchemeScript } from '../theme/color-scheme.ts';
import { codeFont, textFont } from '../theme/fonts.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('landing');
  return {
    metadataBase: await siteOrigin(),
    title: { default: t('siteTitle'), template: '%s · CodeNova' },
    description: t('siteDescription'),
    openGraph: { siteName: 'CodeNova', type: 'website' },
    twitter: { card: 'summary_large_image' },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: '#1b1842',
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const [locale, t, user] = await Promise.all([getLocale(), getTranslations('common'), currentUser()]);
  const person = user.ok ? user.value?.id : undefined;
  return (
    <html
      lang={locale}
      data-person={person}
      className={`${textFont.variable} ${codeFont.variable}`}
      suppressHydrationWarning
    >
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; it must run before the first paint */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: colorSchemeScript }} />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {t('skipToContent')}
        </a>
        <Words of="everywhere">{children}</Words>
      </body>
    </html>
  );
}
