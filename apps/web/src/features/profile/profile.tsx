import type { LanguageInfo, Profile as ProfileData } from '@codenova/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../components/button-link.tsx';
import { DifficultyMark } from '../../components/difficulty.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { languageLabels } from '../../lib/language-labels.ts';
import { Activity } from './activity.tsx';
import styles from './profile.module.css';
import { SolvedByDifficulty, solvedOf } from './solved-by-difficulty.tsx';
import { Topics } from './topics.tsx';

/** What everybody sees of a person. */
export function Profile({ profile, languages }: { profile: ProfileData; languages: LanguageInfo[] }) {
  const t = useTranslations('profile');
  const { wholeDayText } = useFormats();
  return (
    <Page>
      <header className={styles.head}>
        <span className={styles.initial} aria-hidden>
          {profile.name.charAt(0)}
        </span>
        <div>
          <h1 className={styles.name}>{profile.name}</h1>
          <p className={styles.joined}>
            {t('joined')} <time dateTime={profile.joinedAt}>{wholeDayText(profile.joinedAt)}</time>
          </p>
        </div>
      </header>
      {solvedOf(profile).solved === 0 ? (
        <>
          <Notice
            title={t('nothing.title')}
            actions={<ButtonLink href="/problems">{t('nothing.problems')}</ButtonLink>}
          >
            <p>{t('nothing.text')}</p>
          </Notice>
          {profile.activity.length > 0 && <Activity profile={profile} />}
        </>
      ) : (
        <>
          <div className={styles.columns}>
            <SolvedByDifficulty profile={profile} />
            <div className={styles.stack}>
              <Streaks streak={profile.streak} />
              <Languages used={profile.languages} languages={languages} />
            </div>
          </div>
          <Activity profile={profile} />
          <div className={styles.columns}>
            <Topics topics={profile.topics} />
            <Recent problems={profile.recent} />
          </div>
        </>
      )}
    </Page>
  );
}

function Streaks({ streak }: { streak: ProfileData['streak'] }) {
  const t = useTranslations('profile');
  return (
    <section className={styles.sheet} aria-labelledby="streaks">
      <h2 id="streaks">{t('streaks')}</h2>
      <p className={styles.hint}>{t('streaksMean')}</p>
      <dl className={styles.figures}>
        <div>
          <dt>{t('current')}</dt>
          <dd>{t('days', { count: streak.current })}</dd>
        </div>
        <div>
          <dt>{t('longest')}</dt>
          <dd>{t('days', { count: streak.longest })}</dd>
        </div>
      </dl>
    </section>
  );
}

function Languages({ used, languages }: { used: ProfileData['languages']; languages: LanguageInfo[] }) {
  const t = useTranslations('profile');
  const labels = languageLabels(languages);
  return (
    <section className={styles.sheet} aria-labelledby="languages">
      <h2 id="languages">{t('languages')}</h2>
      <ul className={styles.languages}>
        {used.map(({ languageId, problems }) => (
          <li key={languageId}>
            <strong>{labels.get(languageId) ?? languageId}</strong> <span>{t('problems', { count: problems })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Recent({ problems }: { problems: ProfileData['recent'] }) {
  const t = useTranslations('profile');
  const { wholeDayText } = useFormats();
  return (
    <section className={styles.sheet} aria-labelledby="recent">
      <h2 id="recent">{t('recent')}</h2>
      <ul className={styles.recent}>
        {problems.map((problem) => (
          <li key={problem.slug}>
            <Link href={`/problems/${problem.slug}`} prefetch={false}>
              {problem.number}. {problem.title}
            </Link>
            <DifficultyMark difficulty={problem.difficulty} />
            <time dateTime={problem.at}>{wholeDayText(problem.at)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
