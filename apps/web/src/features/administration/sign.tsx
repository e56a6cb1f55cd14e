import { IconAlertTriangle, IconCircleCheckFilled, IconHelpCircle } from '@tabler/icons-react';
import styles from './administration.module.css';

const icons = { good: IconCircleCheckFilled, bad: IconAlertTriangle, unknown: IconHelpCircle } as const;

/** A state by its word, its shape and its colour; never by one of them alone. */
export function Sign({ tone, text }: { tone: keyof typeof icons; text: string }) {
  const Icon = icons[tone];
  return (
    <span className={styles.sign} data-tone={tone}>
      <Icon size={18} aria-hidden />
      {text}
    </span>
  );
}
