import { IconClock } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useFormats } from '../../i18n/formats.ts';
import styles from './administration.module.css';

/** How long something has waited: in seconds first, then in minutes. */
export function useWaitText(): (since: string, nowMs: number) => string {
  const { numberText, spanText } = useFormats();
  return (since, nowMs) => {
    const waitedMs = Math.max(0, nowMs - Date.parse(since));
    return waitedMs < 60_000 ? `${numberText(waitedMs / 1_000)} s` : spanText(waitedMs);
  };
}

/** In the place of a verdict that is not there yet. */
export function WaitingMark({ since, nowMs }: { since: string; nowMs: number }) {
  const t = useTranslations('admin');
  const waitText = useWaitText();
  return (
    <span className={styles.waiting}>
      <IconClock size={18} aria-hidden />
      {t('waitsFor', { time: waitText(since, nowMs) })}
    </span>
  );
}
