import styles from './editor.module.css';

const widths = [34, 58, 0, 46, 22, 52, 0, 28];

/** Stands where the editor will be, with its gutter and line height; nothing moves when it comes. */
export function EditorSkeleton() {
  return (
    <div className={styles.skeleton} aria-hidden>
      {widths.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed drawing
        <div key={index} className={styles.skeletonLine}>
          <span>{index + 1}</span>
          {width > 0 && <i style={{ width: `${width}%` }} />}
        </div>
      ))}
    </div>
  );
}
