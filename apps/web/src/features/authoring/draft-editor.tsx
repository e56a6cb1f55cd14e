'use client';
import { Tabs } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import type { LanguageLabels } from '../../lib/language-labels.ts';
import { CasesEditor } from './cases-editor.tsx';
import { CheckPanel } from './check-panel.tsx';
import { DraftAlerts } from './draft-alerts.tsx';
import type { DraftText } from './problem-draft-keeper.ts';
import styles from './problem-editor.module.css';
import { SignatureEditor } from './signature-editor.tsx';
import { SolutionsEditor } from './solutions-editor.tsx';
import { StatementEditor } from './statement-editor.tsx';
import { UntakenContext } from './untaken-context.ts';
import { useProblemDraft } from './use-problem-draft.ts';

type Props = {
  slug: string;
  userId: string;
  first: DraftText;
  languageLabels: LanguageLabels;
  /** The tab of what is published, if something is. */
  published: ReactNode;
};

/** The draft of a problem: its parts as tabs, whether all of it is saved, and its check. */
export function DraftEditor({ slug, userId, first, languageLabels, published }: Props) {
  const t = useTranslations('authoring.editor');
  const { view, keeper } = useProblemDraft(slug, userId, first);
  const { source, saving, untaken, edition } = view;
  const { change } = keeper;
  const texts = useMemo(() => ({ texts: untaken, set: keeper.setUntaken }), [untaken, keeper]);
  return (
    <UntakenContext value={texts}>
      <header className={styles.head}>
        <h1>{source.title || slug}</h1>
        <p role="status" className={styles.state}>
          {untaken.length > 0 ? t('untaken', { count: untaken.length }) : t(`saving.${saving.state}`)}
        </p>
      </header>
      <DraftAlerts view={view} keeper={keeper} />
      <Tabs defaultValue="statement" keepMounted={false}>
        <Tabs.List className={styles.tabList} aria-label={t('parts')}>
          <Tabs.Tab value="statement">{t('tabs.statement')}</Tabs.Tab>
          <Tabs.Tab value="signature">{t('tabs.signature')}</Tabs.Tab>
          <Tabs.Tab value="cases">{t('tabs.cases', { count: source.cases.length })}</Tabs.Tab>
          <Tabs.Tab value="solutions">{t('tabs.solutions', { count: source.solutions.length })}</Tabs.Tab>
          <Tabs.Tab value="check">{t('tabs.check')}</Tabs.Tab>
          {published && <Tabs.Tab value="published">{t('tabs.published')}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="statement" className={styles.panel}>
          <StatementEditor key={edition} source={source} change={change} />
        </Tabs.Panel>
        <Tabs.Panel value="signature" className={styles.panel}>
          <SignatureEditor key={edition} source={source} change={change} />
        </Tabs.Panel>
        <Tabs.Panel value="cases" className={styles.panel}>
          <CasesEditor key={edition} source={source} change={change} />
        </Tabs.Panel>
        <Tabs.Panel value="solutions" className={styles.panel}>
          <SolutionsEditor key={edition} source={source} languageLabels={languageLabels} change={change} />
        </Tabs.Panel>
        <Tabs.Panel value="check" className={styles.panel}>
          <CheckPanel slug={slug} view={view} save={keeper.save} />
        </Tabs.Panel>
        {published && (
          <Tabs.Panel value="published" className={styles.panel}>
            {published}
          </Tabs.Panel>
        )}
      </Tabs>
    </UntakenContext>
  );
}
