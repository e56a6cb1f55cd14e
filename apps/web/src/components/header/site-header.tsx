import { unreadSchema } from '@codenova/contracts';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Words } from '../../i18n/words.tsx';
import { apiPaths } from '../../lib/api-paths.ts';
import { apiGet } from '../../lib/server/api-get.ts';
import { currentUser } from '../../lib/server/current-user.ts';
import { Logo } from '../logo.tsx';
import { NotificationBell } from '../notifications/notification-bell.tsx';
import { PaletteTrigger } from '../palette/palette-trigger.tsx';
import { SignInLinks } from './sign-in-links.tsx';
import styles from './site-header.module.css';
import { ThemeSwitch } from './theme-switch.tsx';
import { UserMenu } from './user-menu.tsx';

/** The night sky above every page. `children` go between the navigation and the person's menu. */
export async function SiteHeader({ wide = false, children }: { wide?: boolean; children?: ReactNode }) {
  const [answer, t] = await Promise.all([currentUser(), getTranslations('common.header')]);
  const user = answer.ok ? answer.value : null;
  const unread = user && (await apiGet(apiPaths.notifications.unread, unreadSchema));
  return (
    <header className={styles.header} data-print="never">
      <div className={wide ? styles.wide : styles.inner}>
        <Link href="/" className={styles.home} aria-label={t('home')}>
          <Logo />
        </Link>
        <nav className={styles.nav} aria-label={t('site')}>
          <Link href="/problems" className={styles.link}>
            {t('problems')}
          </Link>
          <Link href="/plans" className={styles.link} prefetch={false}>
            {t('plans')}
          </Link>
          {user && (
            <Link href="/submissions" className={`${styles.link} ${styles.roomy}`} prefetch={false}>
              {t('submissions')}
            </Link>
          )}
        </nav>
        <div className={styles.middle}>{children}</div>
        <PaletteTrigger person={user && { name: user.name, isAdmin: user.role === 'admin' }} />
        <ThemeSwitch />
        {user && (
          <Words of="notifications">
            <NotificationBell unread={unread?.ok ? unread.value.unread : null} />
          </Words>
        )}
        {user && <UserMenu name={user.name} email={user.email} isAdmin={user.role === 'admin'} />}
        {/* Where nobody can tell who this is, neither is shown: a signed-in person is no visitor. */}
        {answer.ok && !user && <SignInLinks />}
      </div>
    </header>
  );
}
