import { difficulties, type Profile } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { DifficultyMark } from '../../components/difficulty.tsx';
import { ShareBar } from '../../components/share-bar.tsx';
import styles from './profile.module.css';

/** Solved problems of all that are there. */
export function solvedOf({ solved }: Pick<Profile, 'solved'>): { solved: number; total: number } {
  const all = difficulties.map((difficulty) => solved[difficulty]);
  return {
    solved: all.reduce((sum, each) => sum + each.solved, 0),
    total: all.reduce((sum, each) => sum + each.total, 0),
  };
}

/** A ring of all problems, filled by difficulty, and the figures. */
export function SolvedByDifficulty({ profile }: { profile: Profile }) {
  const t = useTranslations('profile');
  const all = solvedOf(profile);
  // Between two parts, so that they are told apart without their colours.
  const gap = all.total / 150;
  return (
    <section className={styles.sheet} aria-labelledby="solved">
      <h2 id="solved">{t('solved')}</h2>
      <div className={styles.solved}>
        <div className={styles.ring}>
          <svg viewBox="0 0 120 120" aria-hidden="true">
            <circle className={styles.track} cx="60" cy="60" r="52" />
            {difficulties.map((difficulty, at) => {
              const before = difficulties.slice(0, at).reduce((sum, each) => sum + profile.solved[each].solved, 0);
              const { solved } = profile.solved[difficulty];
              return (
                solved > 0 && (
                  <circle
                    key={difficulty}
                    data-difficulty={difficulty}
                    cx="60"
                    cy="60"
                    r="52"
                    pathLength={all.total}
                    strokeDasharray={`${Math.max(solved - gap, gap)} ${all.total}`}
                    strokeDashoffset={-before}
                  />
                )
              );
            })}
          </svg>
          <p>
            {t.rich('solvedOf', {
              ...all,
              strong: (words) => <strong>{words}</strong>,
              span: (words) => <span>{words}</span>,
            })}
          </p>
        </div>
        <ul className={styles.difficulties}>
          {difficulties.map((difficulty) => (
            <li key={difficulty} data-difficulty={difficulty}>
              <DifficultyMark difficulty={difficulty} />{' '}
              <span className={styles.share}>{t('partOf', profile.solved[difficulty])}</span>
              <ShareBar part={profile.solved[difficulty].solved} whole={profile.solved[difficulty].total} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
