'use client';
import { IconCloudCheck, IconCloudUp, IconDeviceDesktop } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { DraftPlace } from '../use-draft.ts';
import styles from './editor.module.css';

const icons = { starter: undefined, device: IconDeviceDesktop, saving: IconCloudUp, saved: IconCloudCheck } as const;

/** Where the code is kept. Quiet: it changes with the typing, so it is not announced. */
export function DraftPlaceMark({ place }: { place: DraftPlace }) {
  const t = useTranslations('workspace.drafts.place');
  const Icon = icons[place];
  return (
    <span className={styles.draft} data-testid="draft-place">
      {Icon && <Icon size={15} stroke={1.75} aria-hidden />}
      {t(place)}
    </span>
  );
}
