import type { ApiRefusal } from '../lib/server/api-get.ts';
import { setPageStatus } from '../lib/server/page-status.ts';
import { ButtonLink } from './button-link.tsx';
import { Notice } from './notice.tsx';

/** A page whose data could not be read, and why. A plain link, so that trying again loads the page anew. */
export function ServiceDown({ retryHref, refusal }: { retryHref: string; refusal: ApiRefusal }) {
  const tooMany = refusal.status === 429;
  const seconds = refusal.retryAfterSeconds;
  const wait = seconds === undefined ? refusal.detail : `Try again in ${seconds} s.`;
  setPageStatus(tooMany ? 429 : 503, seconds);
  return (
    <main id="content">
      <Notice
        level={1}
        title={tooMany ? 'Too many requests' : 'The service does not answer'}
        actions={<ButtonLink href={retryHref}>Try again</ButtonLink>}
      >
        <p>
          {tooMany ? wait : 'Pages cannot be read at the moment.'} Code you have written here is kept on your device.
        </p>
      </Notice>
    </main>
  );
}
