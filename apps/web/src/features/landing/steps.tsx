import { type LanguageInfo, type ProblemListItem, verdicts } from '@codenova/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DifficultyMark } from '../../components/difficulty.tsx';
import { VerdictMark } from '../../components/verdict.tsx';
import { topicText } from '../../lib/format.ts';
import styles from './landing.module.css';

function Step(props: { number: number; title: string; text: string; children: ReactNode }) {
  return (
    <section className={styles.step} aria-labelledby={`step-${props.number}`}>
      <div className={styles.stepWords}>
        <span className={styles.stepNumber} aria-hidden>
          {props.number}
        </span>
        <h2 id={`step-${props.number}`}>{props.title}</h2>
        <p>{props.text}</p>
      </div>
      <div className={styles.piece}>{props.children}</div>
    </section>
  );
}

export function ChooseStep({ problems }: { problems: ProblemListItem[] }) {
  const t = useTranslations('landing.chooseStep');
  return (
    <Step number={1} title={t('title')} text={t('text')}>
      <ul className={styles.rows}>
        {problems.slice(0, 5).map((problem) => (
          <li key={problem.slug}>
            <Link href={`/problems/${problem.slug}`} prefetch={false}>
              {problem.title}
            </Link>
            <span className={styles.rowTopics}>{problem.topics.map(topicText).join(', ')}</span>
            <DifficultyMark difficulty={problem.difficulty} />
          </li>
        ))}
      </ul>
    </Step>
  );
}

export function WriteStep({ languages }: { languages: LanguageInfo[] }) {
  const t = useTranslations('landing.writeStep');
  const keys = useTranslations('common.keys');
  const usable = languages.filter((language) => language.missing === null);
  return (
    <Step number={2} title={t('title')} text={t('text')}>
      <dl className={styles.keys}>
        <div>
          <dt>
            <kbd>{keys('control')}</kbd> <kbd>Enter</kbd>
          </dt>
          <dd>{t('run')}</dd>
        </div>
        <div>
          <dt>
            <kbd>{keys('control')}</kbd> <kbd>{keys('shift')}</kbd> <kbd>Enter</kbd>
          </dt>
          <dd>{t('submit')}</dd>
        </div>
      </dl>
      {usable.length > 0 && (
        <ul className={styles.languages} aria-label={t('languages')}>
          {usable.map((language) => (
            <li key={language.id}>
              <strong>{language.label}</strong>
              {language.version && <span>{language.version}</span>}
            </li>
          ))}
        </ul>
      )}
    </Step>
  );
}

export function VerdictStep() {
  const t = useTranslations('landing.verdictStep');
  const meaning = useTranslations('common.verdict');
  return (
    <Step number={3} title={t('title')} text={t('text')}>
      <dl className={styles.verdicts}>
        {verdicts.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>{meaning(`${verdict}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </Step>
  );
}
