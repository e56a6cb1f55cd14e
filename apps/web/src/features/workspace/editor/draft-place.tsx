'use client';
import { IconCloudCheck, IconCloudOff, IconCloudUp, IconDeviceDesktop } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { DraftPlace } from '../../../lib/drafts.ts';
import styles from './editor.module.css';

const icons = {
  starter: undefined,
  device: IconDeviceDesktop,
  saving: IconCloudUp,
  saved: IconCloudCheck,
  refused: IconCloudOff,
} as const;

/** Where the code is kept. Quiet: it changes with the typing, so only a refusal and its reason are announced. */
export function DraftPlaceMark({ place, reason }: { place: DraftPlace; reason?: string }) {
  const t = useTranslations('workspace.drafts.place');
  const Icon = icons[place];
  return (
    <span className={styles.draft} data-testid="draft-place" role={place === 'refused' ? 'alert' : undefined}>
      {Icon && <Icon size={15} stroke={1.75} aria-hidden />}
      {place === 'refused' ? t(place, { reason: reason ?? '' }) : t(place)}
    </span>
  );
}
