import { ShareBar } from '../../components/share-bar.tsx';
import styles from './plans.module.css';

/** `solved` is null for a visitor. */
export function PlanProgress({ problems, solved }: { problems: number; solved: number | null }) {
  if (solved === null) return <span className={styles.progress}>{problems} problems</span>;
  return (
    <span className={styles.progress}>
      <span>{solved === problems && problems > 0 ? `All ${problems} solved` : `${solved} of ${problems} solved`}</span>
      <ShareBar part={solved} whole={problems} />
    </span>
  );
}
