import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import styles from './settings.module.css';

/** What became of what a person did: a success is announced, a failure that has no field is alerted. */
export function Outcome({ done, problem }: { done: string | undefined; problem: string | undefined }) {
  return (
    <>
      <p role="status" className={styles.done}>
        {done && !problem && (
          <>
            <IconCircleCheck size={20} aria-hidden />
            {done}
          </>
        )}
      </p>
      <Problem text={problem} />
    </>
  );
}

/** A failure that has no field. */
export function Problem({ text }: { text: string | undefined }) {
  return (
    <div role="alert">
      {text && (
        <p className={styles.problem}>
          <IconAlertCircle size={20} aria-hidden />
          {text}
        </p>
      )}
    </div>
  );
}
