import { unreadSchema } from '@codenova/contracts';
import { IconSearch } from '@tabler/icons-react';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { cache, type ReactNode } from 'react';
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

/** Once a request: Next draws the header again for each place where a page could be missing. */
const readUnread = cache(() => apiGet(apiPaths.notifications.unread, unreadSchema));

/** The night sky above every page. `children` go between the navigation and the person's menu. */
export async function SiteHeader({ wide = false, children }: { wide?: boolean; children?: ReactNode }) {
  const [answer, t] = await Promise.all([currentUser(), getTranslations('common')]);
  const user = answer.ok ? answer.value : null;
  const unread = user && (await readUnread());
  return (
    <header className={styles.header} data-print="never">
      <div className={wide ? styles.wide : styles.inner}>
        <Link href="/" className={styles.home} aria-label={t('header.home')}>
          <Logo />
        </Link>
        <nav className={styles.nav} aria-label={t('header.site')}>
          <Link href="/problems" className={styles.link}>
            {t('header.problems')}
          </Link>
          <Link href="/plans" className={styles.link} prefetch={false}>
            {t('header.plans')}
          </Link>
          {user && (
            <Link href="/submissions" className={`${styles.link} ${styles.roomy}`} prefetch={false}>
              {t('header.submissions')}
            </Link>
          )}
        </nav>
        <div className={styles.middle}>{children}</div>
        <PaletteTrigger person={user && { name: user.name, isAdmin: user.role === 'admin' }}>
          <IconSearch size={20} stroke={1.75} aria-hidden />
          <span className="visually-hidden">{t('palette.jump')}</span>
          <kbd className={styles.hotkey}>{t('keys.control')} K</kbd>
        </PaletteTrigger>
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
