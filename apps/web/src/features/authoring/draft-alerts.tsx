'use client';
import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalTime } from '../../components/local-time.tsx';
import type { DraftView, ProblemDraftKeeper } from './problem-draft-keeper.ts';
import styles from './problem-editor.module.css';
import type { UntakenText } from './untaken-texts.ts';

/** What of the draft is not saved and why, with the ways out. */
export function DraftAlerts({ view, keeper }: { view: DraftView; keeper: ProblemDraftKeeper }) {
  const t = useTranslations('authoring.editor');
  const { saving, untaken } = view;
  return (
    <>
      {saving.state === 'refused' && (
        <Alert text={t('refused', { detail: saving.detail })}>
          {Object.keys(saving.fields).length > 0 && (
            <ul>
              {Object.entries(saving.fields).map(([path, message]) => (
                <li key={path}>
                  {path}: {message}
                </li>
              ))}
            </ul>
          )}
          <Button size="xs" variant="light" onClick={keeper.save}>
            {t('saveAgain')}
          </Button>
        </Alert>
      )}
      {saving.state === 'conflict' && (
        <Alert
          text={
            saving.keptAt === undefined
              ? t('conflict')
              : t.rich('kept', { at: () => <LocalTime at={saving.keptAt ?? ''} /> })
          }
        >
          <div className={styles.tools}>
            <Button size="xs" variant="light" onClick={() => keeper.resolve('theirs')}>
              {t(saving.keptAt === undefined ? 'takeTheirs' : 'takeSaved')}
            </Button>
            <Button size="xs" onClick={() => keeper.resolve('mine')}>
              {t('keepMine')}
            </Button>
          </div>
        </Alert>
      )}
      {untaken.length > 0 && (
        <Alert text={t('untakenWhy', { count: untaken.length })}>
          <ul className={styles.untaken}>
            {untaken.map((each) => (
              <UntakenLine
                key={`${each.field} ${each.of}`}
                untaken={each}
                onReset={() => keeper.setUntaken(each, undefined)}
              />
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}

function Alert({ text, children }: { text: ReactNode; children: ReactNode }) {
  return (
    <div role="alert" className={styles.alert}>
      <p>{text}</p>
      {children}
    </div>
  );
}

function UntakenLine({ untaken: { field, of }, onReset }: { untaken: UntakenText; onReset: () => void }) {
  const t = useTranslations('authoring.untaken');
  const name = of === undefined ? t(`fields.${field}`) : t('of', { field: t(`fields.${field}`), of });
  return (
    <li>
      {name}
      <Button size="compact-xs" variant="light" onClick={onReset} aria-label={t('resetOf', { name })}>
        {t('reset')}
      </Button>
    </li>
  );
}
