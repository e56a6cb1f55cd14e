'use client';
import { useNetwork } from '@mantine/hooks';
import { IconCloudOff, IconLogout } from '@tabler/icons-react';
import type { LiveStatus } from './use-live.ts';
import styles from './workspace.module.css';

/** Says what does not work at the moment, and that nothing is lost. */
export function ConnectionNotice({ live }: { live: LiveStatus }) {
  const { online } = useNetwork();
  return (
    <div role="status" className={styles.noticePlace}>
      {!online && (
        <p className={styles.notice} data-testid="offline-notice">
          <IconCloudOff size={18} aria-hidden />
          You are offline. Your code is kept on this device; saving and running go on when the network is back.
        </p>
      )}
      {online && live === 'signed-out' && (
        <p className={styles.notice}>
          <IconLogout size={18} aria-hidden />
          You were signed out. Your code is kept on this device; reload the page to sign in again.
        </p>
      )}
    </div>
  );
}
