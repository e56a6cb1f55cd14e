'use client';
import {
  type ExpectedVerdict,
  expectedVerdictSchema,
  type LanguageId,
  languageIds,
  languageOfFile,
  type ProblemDraftSource,
} from '@codenova/contracts';
import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { LanguageLabels } from '../../lib/language-labels.ts';
import styles from './problem-editor.module.css';
import { UniqueNameField } from './unique-name-field.tsx';

type Props = {
  source: ProblemDraftSource;
  languageLabels: LanguageLabels;
  change: (part: Partial<ProblemDraftSource>) => void;
};
type Solution = ProblemDraftSource['solutions'][number];

/** Right, wrong and slow ones: the proof that the cases are good. */
export function SolutionsEditor({ source, languageLabels, change }: Props) {
  const t = useTranslations('authoring.solutions');
  const verdictWord = useTranslations('common.verdict');
  const format = useFormatter();
  const { solutions } = source;
  const labelOf = (verdict: ExpectedVerdict) => verdictWord(`${verdict}.label`);
  const set = (at: number, part: Partial<Solution>) =>
    change({ solutions: solutions.map((each, other) => (other === at ? { ...each, ...part } : each)) });
  const add = () => {
    let number = solutions.length + 1;
    while (solutions.some(({ file }) => file === `solution-${number}.py`)) number++;
    const file = `solution-${number}.py`;
    change({
      solutions: [...solutions, { file, languageId: 'python', code: '# \n', expect: ['wrong-answer'], why: '' }],
    });
  };
  return (
    <div className={styles.fields}>
      <ul className={styles.cards}>
        {solutions.map((each, at) => (
          <li key={each.file} className={styles.card}>
            <div className={styles.row}>
              {/* It names the language as well. */}
              <UniqueNameField
                place={{ field: 'solutionFile', of: each.file }}
                label={t('file')}
                name={each.file}
                taken={solutions.map(({ file }) => file)}
                conflict={t('taken')}
                onChange={(name) => {
                  const file = name.trim();
                  const languageId = languageOfFile(file) ?? each.languageId;
                  const next = solutions.map((other, place) => (place === at ? { ...other, file, languageId } : other));
                  change({ solutions: next, ...(source.reference === each.file && { reference: file }) });
                }}
              />
              <NativeSelect
                label={t('language')}
                value={each.languageId}
                data={languageIds.map((value) => ({ value, label: languageLabels.get(value) ?? value }))}
                onChange={(event) => set(at, { languageId: event.currentTarget.value as LanguageId })}
              />
              <NativeSelect
                label={t('expect')}
                value={each.expect.length === 1 ? each.expect[0] : ''}
                data={[
                  ...(each.expect.length === 1
                    ? []
                    : [{ value: '', label: format.list(each.expect.map(labelOf), { type: 'disjunction' }) }]),
                  ...expectedVerdictSchema.options.map((value) => ({ value, label: labelOf(value) })),
                ]}
                onChange={(event) => {
                  const verdict = expectedVerdictSchema.safeParse(event.currentTarget.value);
                  if (verdict.success) set(at, { expect: [verdict.data] });
                }}
              />
              <Radio
                className={styles.tick}
                label={t('reference')}
                name="reference"
                checked={source.reference === each.file}
                disabled={!each.expect.includes('accepted')}
                onChange={() => change({ reference: each.file })}
              />
              <Button
                variant="subtle"
                aria-label={t('remove', { file: each.file })}
                disabled={solutions.length === 1 || source.reference === each.file}
                onClick={() => change({ solutions: solutions.filter((_, place) => place !== at) })}
              >
                <IconTrash size={18} aria-hidden />
              </Button>
            </div>
            <TextInput
              label={t('why')}
              description={t('whyHint')}
              value={each.why}
              onChange={(event) => set(at, { why: event.currentTarget.value })}
              maxLength={500}
            />
            <Textarea
              label={t('code')}
              className={styles.code}
              value={each.code}
              onChange={(event) => set(at, { code: event.currentTarget.value })}
              rows={Math.min(24, Math.max(6, each.code.split('\n').length + 1))}
              spellCheck={false}
            />
          </li>
        ))}
      </ul>
      <div className={styles.tools}>
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
          {t('add')}
        </Button>
      </div>
    </div>
  );
}
