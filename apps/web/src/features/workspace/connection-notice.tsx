'use client';
import { useNetwork } from '@mantine/hooks';
import { IconCloudOff, IconLogout, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { LiveStatus } from './use-live.ts';
import styles from './workspace.module.css';

/** Says what does not work at the moment, and that nothing is lost. */
export function ConnectionNotice({ live, isSilent }: { live: LiveStatus; isSilent: boolean }) {
  const t = useTranslations('workspace.connection');
  const { online } = useNetwork();
  return (
    <div role="status" className={styles.noticePlace}>
      {!online && (
        <p className={styles.notice} data-testid="offline-notice">
          <IconCloudOff size={18} aria-hidden />
          {t('offline')}
        </p>
      )}
      {online && live === 'signed-out' && (
        <p className={styles.notice}>
          <IconLogout size={18} aria-hidden />
          {t('signedOut')}
        </p>
      )}
      {online && live !== 'signed-out' && isSilent && (
        <p className={styles.notice}>
          <IconPlugConnectedX size={18} aria-hidden />
          {t('silent')}
        </p>
      )}
    </div>
  );
}
