import type { Verdict } from '@codenova/contracts';
import {
  IconAlertTriangle,
  IconBolt,
  IconCircleCheckFilled,
  IconCircleXFilled,
  IconClock,
  IconFileTextSpark,
  IconHammer,
  IconHourglassHigh,
  IconStack2Filled,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './verdict.module.css';

/** How each verdict is drawn, beside its word (`common.verdict`): its own shape and its colours. Never one of them alone. */
export const verdictLooks: Record<Verdict, { tone: string; Icon: TablerIcon }> = {
  accepted: {
    tone: 'good',
    Icon: IconCircleCheckFilled,
  },
  'wrong-answer': {
    tone: 'bad',
    Icon: IconCircleXFilled,
  },
  'time-limit-exceeded': {
    tone: 'slow',
    Icon: IconHourglassHigh,
  },
  'memory-limit-exceeded': {
    tone: 'heavy',
    Icon: IconStack2Filled,
  },
  'output-limit-exceeded': {
    tone: 'loud',
    Icon: IconFileTextSpark,
  },
  'runtime-error': {
    tone: 'crash',
    Icon: IconBolt,
  },
  'compilation-error': {
    tone: 'unknown',
    Icon: IconHammer,
  },
  'internal-error': {
    tone: 'unknown',
    Icon: IconAlertTriangle,
  },
};

/** Icon and word in the verdict's colour. */
export function VerdictMark({ verdict, size = 18 }: { verdict: Verdict; size?: number }) {
  const t = useTranslations('common.verdict');
  const { tone, Icon } = verdictLooks[verdict];
  return (
    <span className={styles.mark} data-tone={tone}>
      <Icon size={size} aria-hidden />
      {t(`${verdict}.label`)}
    </span>
  );
}

/** In a verdict's place while there is none; `children` where there is more to say than that it waits. */
export function WaitingMark({ children }: { children?: ReactNode }) {
  const t = useTranslations('common.verdict');
  return (
    <span className={styles.waiting}>
      <IconClock size={18} aria-hidden />
      {children ?? t('waiting')}
    </span>
  );
}
