'use client';
import { IconLogout } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { showAwaited } from '../../lib/show-awaited.ts';
import styles from './site-header.module.css';

/** Not among `apiPaths`: this is on every page, and those are 3 kB. */
const signOutPath = '/api/auth/sign-out';

/** The end of the person's menu: ends the session, then shows the start page. */
export function SignOutItem() {
  const t = useTranslations('common.userMenu');
  const [failed, setFailed] = useState(false);
  const signOut = async () => {
    setFailed(false);
    showAwaited(true);
    const response = await fetch(signOutPath, { method: 'POST', signal: AbortSignal.timeout(30_000) }).catch(
      () => null,
    );
    // 401: the session had ended already.
    if (response?.status === 204 || response?.status === 401) return window.location.assign('/');
    showAwaited(false);
    setFailed(true);
  };
  return (
    <>
      <button type="button" className={styles.item} onClick={signOut}>
        <IconLogout size={18} stroke={1.75} aria-hidden />
        {t('signOut')}
      </button>
      {failed && (
        <p role="alert" className={styles.who}>
          <span>{t('signOutFailed')}</span>
        </p>
      )}
    </>
  );
}
