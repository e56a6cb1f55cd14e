'use client';
import buttonStyles from '../components/button-link.module.css';
import { Notice } from '../components/notice.tsx';

/** What a person sees when a page breaks. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="content">
      <Notice
        level={1}
        title="This page broke"
        actions={
          <>
            <button
              type="button"
              className={buttonStyles.primary}
              onClick={reset}
              style={{ border: 0, cursor: 'pointer' }}
            >
              Try again
            </button>
            <a className={buttonStyles.quiet} href="/problems">
              See all problems
            </a>
          </>
        }
      >
        <p>It is a fault of the site, not of yours. Code you have written is kept on this device.</p>
      </Notice>
    </main>
  );
}
