import type { Verdict } from '@codenova/contracts';
import {
  IconAlertTriangle,
  IconBolt,
  IconCircleCheckFilled,
  IconCircleXFilled,
  IconFileTextSpark,
  IconHammer,
  IconHourglassHigh,
  IconStack2Filled,
  type TablerIcon,
} from '@tabler/icons-react';
import styles from './verdict.module.css';

/** How each verdict is drawn: its word, its own shape and its colours. Never one of them alone. */
export const verdictLooks: Record<Verdict, { label: string; tone: string; Icon: TablerIcon; meaning: string }> = {
  accepted: {
    label: 'Accepted',
    tone: 'good',
    Icon: IconCircleCheckFilled,
    meaning: 'Every case gave the right answer within the limits.',
  },
  'wrong-answer': {
    label: 'Wrong Answer',
    tone: 'bad',
    Icon: IconCircleXFilled,
    meaning: 'A case ran to its end with another answer. If it is a visible one, you see both side by side.',
  },
  'time-limit-exceeded': {
    label: 'Time Limit Exceeded',
    tone: 'slow',
    Icon: IconHourglassHigh,
    meaning: 'A case used more CPU time than the problem allows.',
  },
  'memory-limit-exceeded': {
    label: 'Memory Limit Exceeded',
    tone: 'heavy',
    Icon: IconStack2Filled,
    meaning: 'The program wanted more memory than the problem allows.',
  },
  'output-limit-exceeded': {
    label: 'Output Limit Exceeded',
    tone: 'loud',
    Icon: IconFileTextSpark,
    meaning: 'The program printed more than is kept.',
  },
  'runtime-error': {
    label: 'Runtime Error',
    tone: 'crash',
    Icon: IconBolt,
    meaning: 'The program ended by an exception or a signal. You see your own line.',
  },
  'compilation-error': {
    label: 'Compilation Error',
    tone: 'unknown',
    Icon: IconHammer,
    meaning: 'The compiler refused the code. You see its message.',
  },
  'internal-error': {
    label: 'Internal Error',
    tone: 'unknown',
    Icon: IconAlertTriangle,
    meaning: 'The judge itself failed. It says nothing about your code; submit it again.',
  },
};

/** Icon and word in the verdict's colour. */
export function VerdictMark({ verdict, size = 18 }: { verdict: Verdict; size?: number }) {
  const { label, tone, Icon } = verdictLooks[verdict];
  return (
    <span className={styles.mark} data-tone={tone}>
      <Icon size={size} aria-hidden />
      {label}
    </span>
  );
}
