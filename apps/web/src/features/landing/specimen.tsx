import { IconCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Markdown } from '../../components/markdown.tsx';
import { VerdictMark } from '../../components/verdict.tsx';
import styles from './specimen.module.css';

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
  const t = useTranslations('landing.specimen');
  return (
    <div className={styles.stage}>
      <Shells />
      <figure className={styles.specimen}>
        <figcaption className="visually-hidden">{t('caption')}</figcaption>
        <div className={styles.specimenCode}>
          <Markdown text={code} by="catalogue" />
        </div>
        <ol className={styles.way} aria-hidden>
          {(['queued', 'compiled', 'ran'] as const).map((station) => (
            <li key={station}>
              <IconCheck size={16} />
              {t(station)}
            </li>
          ))}
          <li className={styles.arrived}>
            <VerdictMark verdict="accepted" size={20} />
          </li>
        </ol>
      </figure>
    </div>
  );
}

/** The shells of a nova, as brackets that open outwards and fade. */
function Shells() {
  return (
    <svg className={styles.shells} viewBox="0 0 1400 800" fill="none" aria-hidden="true">
      {[0, 1, 2, 3].map((shell) => {
        const reach = 330 + shell * 92;
        const half = 250 + shell * 58;
        const bend = 90 + shell * 22;
        return (
          <g
            key={shell}
            stroke="currentColor"
            strokeWidth={3 - shell * 0.5}
            opacity={0.4 - shell * 0.1}
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            <path
              d={`M${700 - reach + bend} ${400 - half} L${700 - reach - 20} 400 L${700 - reach + bend} ${400 + half}`}
            />
            <path
              d={`M${700 + reach - bend} ${400 - half} L${700 + reach + 20} 400 L${700 + reach - bend} ${400 + half}`}
            />
          </g>
        );
      })}
    </svg>
  );
}
