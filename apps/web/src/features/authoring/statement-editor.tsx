'use client';
import { difficulties, type Problem, type ProblemDraftSource } from '@codenova/contracts';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { LinesSkeleton } from '../workspace/lines-skeleton.tsx';
import styles from './problem-editor.module.css';

const Statement = dynamic(() => import('../workspace/statement/statement.tsx').then(({ Statement }) => Statement), {
  loading: () => <LinesSkeleton />,
});
const Markdown = dynamic(() => import('../../components/markdown.tsx').then(({ Markdown }) => Markdown));

type Props = { source: ProblemDraftSource; change: (part: Partial<ProblemDraftSource>) => void };

const hintKinds = ['question', 'clue', 'sketch'] as const;

/** The words of a problem, with the page as people will see it beside them. */
export function StatementEditor({ source, change }: Props) {
  const t = useTranslations('authoring.statement');
  const difficultyWord = useTranslations('common.difficulty');
  const [topics, setTopics] = useState(source.topics.join(', '));
  const [constraints, setConstraints] = useState(source.constraints.join('\n'));
  // Three fields, of which some may be empty: the draft holds those that are not.
  const [hints, setHints] = useState(() => hintKinds.map((_, at) => source.hints[at] ?? ''));
  const shown = useDeferredValue(source);
  return (
    <div className={styles.columns}>
      <div className={styles.fields}>
        <TextInput
          label={t('title')}
          value={source.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
          maxLength={120}
        />
        <div className={styles.row}>
          <NativeSelect
            label={t('difficulty')}
            value={source.difficulty}
            data={difficulties.map((value) => ({ value, label: difficultyWord(value) }))}
            onChange={(event) => change({ difficulty: event.currentTarget.value as Problem['difficulty'] })}
          />
          <TextInput
            label={t('topics')}
            description={t('topicsHint')}
            value={topics}
            onChange={(event) => {
              setTopics(event.currentTarget.value);
              change({ topics: slugsOf(event.currentTarget.value) });
            }}
          />
        </div>
        <Textarea
          label={t('statement')}
          description={t('statementHint')}
          className={styles.code}
          value={source.statement}
          onChange={(event) => change({ statement: event.currentTarget.value })}
          rows={14}
        />
        <Textarea
          label={t('constraints')}
          description={t('constraintsHint')}
          className={styles.code}
          value={constraints}
          onChange={(event) => {
            setConstraints(event.currentTarget.value);
            change({ constraints: linesOf(event.currentTarget.value) });
          }}
          rows={4}
        />
        {hintKinds.map((kind, at) => (
          <Textarea
            key={kind}
            label={t(`hints.${kind}`, { number: at + 1 })}
            value={hints[at] ?? ''}
            onChange={(event) => {
              const next = hints.with(at, event.currentTarget.value);
              setHints(next);
              change({ hints: next.filter((hint) => hint !== '') });
            }}
            rows={2}
          />
        ))}
        <Textarea
          label={t('editorial')}
          description={t('editorialHint')}
          className={styles.code}
          value={source.editorial}
          onChange={(event) => change({ editorial: event.currentTarget.value })}
          rows={14}
        />
      </div>
      <section className={styles.preview} aria-label={t('preview')}>
        <Statement problem={previewOf(shown)} />
        {shown.editorial.trim() !== '' && (
          <div style={{ padding: 'var(--s3)' }}>
            <Markdown text={shown.editorial} by="catalogue" />
          </div>
        )}
      </section>
    </div>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function slugsOf(text: string): string[] {
  return text
    .split(',')
    .map((topic) => topic.trim().toLowerCase().replace(/\s+/g, '-'))
    .filter((topic) => topic !== '');
}

function previewOf(source: ProblemDraftSource): Problem {
  return {
    ...source,
    number: source.number ?? 1,
    examples: source.cases.flatMap((each) =>
      'kept' in each || !each.visible || each.explanation === undefined
        ? []
        : [{ name: each.name, input: each.input, expected: each.expected ?? null, explanation: each.explanation }],
    ),
    starterCode: {} as Problem['starterCode'],
    hasEditorial: false,
    interactive: source.comparison.kind === 'interactor',
    status: null,
    bookmarked: null,
    previous: null,
    next: null,
  };
}
