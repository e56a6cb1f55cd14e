import { useTranslations } from 'next-intl';
import type { ApiRefusal } from '../lib/server/api-get.ts';
import { setPageStatus } from '../lib/server/page-status.ts';
import buttonStyles from './button-link.module.css';
import { Notice } from './notice.tsx';

/** A page whose data could not be read, and why. A plain link, so that trying again loads the page anew. */
export function ServiceDown({ retryHref, refusal }: { retryHref: string; refusal: ApiRefusal }) {
  const t = useTranslations('common');
  const tooMany = refusal.status === 429;
  const seconds = refusal.retryAfterSeconds;
  const wait = seconds === undefined ? refusal.detail : t('serviceDown.wait', { seconds });
  setPageStatus(tooMany ? 429 : 503, seconds);
  return (
    <main id="content">
      <Notice
        level={1}
        title={t(tooMany ? 'serviceDown.tooMany' : 'serviceDown.silent')}
        actions={
          <a className={buttonStyles.primary} href={retryHref}>
            {t('tryAgain')}
          </a>
        }
      >
        <p>
          {tooMany ? wait : t('serviceDown.unreadable')} {t('serviceDown.kept')}
        </p>
      </Notice>
    </main>
  );
}
