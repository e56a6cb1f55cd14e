import type { Metadata } from 'next';
import { ButtonLink } from '../components/button-link.tsx';
import { SiteHeader } from '../components/header/site-header.tsx';
import { Notice } from '../components/notice.tsx';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <main id="content">
        <Notice
          level={1}
          title="There is nothing at this address"
          actions={
            <>
              <ButtonLink href="/problems">See all problems</ButtonLink>
              <ButtonLink href="/" kind="quiet">
                Start page
              </ButtonLink>
            </>
          }
        >
          <p>The link may be old or mistyped.</p>
        </Notice>
      </main>
    </>
  );
}
