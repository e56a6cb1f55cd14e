import type { ReactNode } from 'react';
import { SiteHeader } from '../../components/header/site-header.tsx';
import { SiteFooter } from '../../components/site-footer.tsx';
import { Words } from '../../i18n/words.tsx';

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <div
      style={{ display: 'grid', gridTemplateRows: 'auto 1fr auto', gridTemplateColumns: '100%', minHeight: '100dvh' }}
    >
      <SiteHeader />
      <Words of="site">{children}</Words>
      <SiteFooter />
    </div>
  );
}
