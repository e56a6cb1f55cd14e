import type { Difficulty } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import styles from './difficulty.module.css';

const levels = { easy: 1, medium: 2, hard: 3 } as const;

/** One to three bars and the word. */
export function DifficultyMark({ difficulty }: { difficulty: Difficulty }) {
  const t = useTranslations('common.difficulty');
  return (
    <span className={styles.mark} data-difficulty={difficulty}>
      <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={(bar - 1) * 5}
            y={12 - bar * 4}
            width="4"
            height={bar * 4}
            rx="1"
            fill="currentColor"
            opacity={bar <= levels[difficulty] ? 1 : 0.22}
          />
        ))}
      </svg>
      {t(difficulty)}
    </span>
  );
}
