import { useTranslations } from 'next-intl';
import { WaitingMark } from '../../components/verdict.tsx';
import { useFormats } from '../../i18n/formats.ts';

/** How long something has waited: in seconds first, then in minutes. */
export function useWaitText(): (since: string, nowMs: number) => string {
  const { numberText, spanText } = useFormats();
  return (since, nowMs) => {
    const waitedMs = Math.max(0, nowMs - Date.parse(since));
    return waitedMs < 60_000 ? `${numberText(waitedMs / 1_000)} s` : spanText(waitedMs);
  };
}

/** In the place of a verdict that is not there yet: for how long it has been waited for. */
export function WaitedMark({ since, nowMs }: { since: string; nowMs: number }) {
  const t = useTranslations('admin');
  const waitText = useWaitText();
  return <WaitingMark>{t('waitsFor', { time: waitText(since, nowMs) })}</WaitingMark>;
}
