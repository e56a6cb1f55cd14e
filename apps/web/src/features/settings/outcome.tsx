import { IconCircleCheck } from '@tabler/icons-react';
import { Failure } from '../../components/failure.tsx';
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
      <Failure text={problem} />
    </>
  );
}
