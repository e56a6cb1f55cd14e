import { IconCheck } from '@tabler/icons-react';
import { Markdown } from '../../components/markdown.tsx';
import { VerdictMark } from '../../components/verdict.tsx';
import styles from './landing.module.css';

const code = `\`\`\`python
class Solution:
    def search(self, nums: list[int], target: int) -> int:
        low, high = 0, len(nums) - 1
        while low <= high:
            middle = (low + high) // 2
            if nums[middle] == target:
                return middle
            if nums[middle] < target:
                low = middle + 1
            else:
                high = middle - 1
        return -1
\`\`\``;

/** A solution and the stations of its way to a verdict, drawn with the workspace's own parts. */
export function Specimen() {
  return (
    <figure className={styles.specimen}>
      <figcaption className="visually-hidden">
        A binary search in Python that was queued, compiled, run and accepted
      </figcaption>
      <div className={styles.specimenCode} aria-hidden>
        <Markdown text={code} />
      </div>
      <ol className={styles.way} aria-hidden>
        {['Queued', 'Compiled', 'Ran every case'].map((station) => (
          <li key={station}>
            <IconCheck size={16} />
            {station}
          </li>
        ))}
        <li className={styles.arrived}>
          <VerdictMark verdict="accepted" size={20} />
        </li>
      </ol>
    </figure>
  );
}
