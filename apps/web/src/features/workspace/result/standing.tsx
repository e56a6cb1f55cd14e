'use client';
import { standingPeopleNeeded, standingSchema } from '@codenova/contracts';
import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { apiPaths } from '../../../lib/api-paths.ts';
import { useAnswer } from '../../../lib/use-answer.ts';
import { Histogram } from './histogram.tsx';
import styles from './standing.module.css';
import { StandingLoading } from './standing-loading.tsx';

/** An accepted submission's time and memory among those of other people; their numbers only. */
export default function Standing({ submissionId, languageLabel }: { submissionId: string; languageLabel: string }) {
  const t = useTranslations('verdict-figures');
  const common = useTranslations('common');
  const id = useId();
  const { answer, reload } = useAnswer(apiPaths.standing(submissionId), standingSchema, { afresh: true });
  if (!answer) return <StandingLoading />;
  if (!answer.ok)
    return (
      <div className={styles.failed} role="alert">
        <p>{t('failed')}</p>
        <Button variant="light" size="compact-md" onClick={reload}>
          {common('tryAgain')}
        </Button>
      </div>
    );
  const standing = answer.value;
  switch (standing.state) {
    case 'older-version':
      return <p className={styles.words}>{t('olderVersion')}</p>;
    case 'too-few':
      return (
        <p className={styles.words}>
          {t('tooFew', { people: standing.people, language: languageLabel, needed: standingPeopleNeeded })}
        </p>
      );
    case 'compared':
      return (
        <section className={styles.standing} aria-labelledby={id} data-testid="standing">
          <h3 id={id} className={styles.title}>
            {t('title')}
          </h3>
          <div className={styles.charts}>
            {(['cpuTimeMs', 'memoryBytes'] as const).map((unit) => (
              <Histogram
                key={unit}
                unit={unit}
                part={standing[unit]}
                people={standing.people}
                languageLabel={languageLabel}
              />
            ))}
          </div>
          <p className={styles.note}>{t('counting')}</p>
        </section>
      );
    default:
      return standing satisfies never;
  }
}
