import '../theme/tokens.css';
import '../theme/base.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { siteOrigin } from '../lib/server/site-origin.ts';
import { colorSchemeScript } from '../theme/color-scheme.ts';
import { codeFont, textFont } from '../theme/fonts.ts';

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: await siteOrigin(),
    title: { default: 'CodeNova: practise for the coding interview', template: '%s · CodeNova' },
    description:
      'Solve interview problems in any of fourteen languages, from Python and C++ to Kotlin and Rust, and get a real verdict, case by case, from a sandboxed judge.',
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
  return (
    <html lang="en" className={`${textFont.variable} ${codeFont.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; it must run before the first paint */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: colorSchemeScript }} />
      </head>
      <body>
        <a className="skip-link" href="#content">
          Skip to the content
        </a>
        {children}
      </body>
    </html>
  );
}
