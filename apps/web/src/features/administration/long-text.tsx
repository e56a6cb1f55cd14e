import styles from './administration.module.css';

/** Text of a program or an error, as it is: a long one scrolls in a box of its own, also by keys. */
export function LongText({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <pre className={styles.error} tabIndex={0}>
      {text}
    </pre>
  );
}
