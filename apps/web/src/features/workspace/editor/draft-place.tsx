'use client';
import { IconCloudCheck, IconCloudUp, IconDeviceDesktop } from '@tabler/icons-react';
import type { DraftPlace } from '../use-draft.ts';
import styles from './editor.module.css';

const looks = {
  starter: { text: 'Starter code', Icon: undefined },
  device: { text: 'Kept on this device', Icon: IconDeviceDesktop },
  saving: { text: 'Saving', Icon: IconCloudUp },
  saved: { text: 'Saved', Icon: IconCloudCheck },
} as const;

/** Where the code is kept. Quiet: it changes with the typing, so it is not announced. */
export function DraftPlaceMark({ place }: { place: DraftPlace }) {
  const { text, Icon } = looks[place];
  return (
    <span className={styles.draft} data-testid="draft-place">
      {Icon && <Icon size={15} stroke={1.75} aria-hidden />}
      {text}
    </span>
  );
}
