import { IconAlertCircle } from '@tabler/icons-react';
import styles from './failure.module.css';

/** What did not work, where it was tried. Its place is always there, so that a screen reader tells of what comes. */
export function Failure({ text }: { text: string | undefined }) {
  return (
    <div role="alert" className={styles.place}>
      {text !== undefined && (
        <p className={styles.failure}>
          <IconAlertCircle size={20} aria-hidden />
          {text}
        </p>
      )}
    </div>
  );
}
