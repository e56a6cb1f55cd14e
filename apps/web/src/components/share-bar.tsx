import styles from './share-bar.module.css';

/** How much of a whole is done, drawn in `--bar` (the accent by default). Beside it stand the same figures in words. */
export function ShareBar({ part, whole }: { part: number; whole: number }) {
  return (
    <span className={styles.bar} aria-hidden>
      <span style={{ width: `${whole === 0 ? 0 : (100 * part) / whole}%` }} />
    </span>
  );
}
