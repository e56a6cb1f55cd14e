'use client';
import type { LanguageId, Problem, Signature } from '@codenova/contracts';
import { Tabs } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { verdictLooks } from '../../components/verdict.tsx';
import { CasesPanel } from './cases/cases-panel.tsx';
import type { Cases } from './cases/use-cases.ts';
import type { Execution } from './execution.ts';
import { ResultPanel } from './result/result-panel.tsx';
import styles from './workspace.module.css';

export type ResultTab = 'cases' | 'result';

type Props = {
  tab: ResultTab;
  onTab: (tab: ResultTab) => void;
  cases: Cases;
  execution: Execution;
  signature: Signature;
  next: Problem['next'];
  languageLabels: Record<LanguageId, string>;
};

/** Below the editor: the cases of the next run, and what became of the last one. */
export function ResultPane({ tab, onTab, cases, execution, signature, next, languageLabels }: Props) {
  const t = useTranslations('workspace.tabs');
  const verdict = execution.phase === 'judged' ? execution.submission.verdict : null;
  const look = verdict && verdictLooks[verdict];
  const isUnderWay = execution.phase === 'sending' || execution.phase === 'waiting';
  return (
    <Tabs
      value={tab}
      onChange={(value) => onTab(value === 'result' ? 'result' : 'cases')}
      className={styles.tabs}
      keepMountedMode="display-none"
    >
      <Tabs.List className={styles.tabList} aria-label={t('casesAndResult')}>
        <Tabs.Tab value="cases">{t('cases')}</Tabs.Tab>
        <Tabs.Tab
          value="result"
          rightSection={
            isUnderWay ? (
              <IconClock size={16} aria-hidden />
            ) : (
              look && <look.Icon size={16} style={{ color: `var(--${look.tone})` }} aria-hidden />
            )
          }
        >
          {t('result')}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="cases" className={styles.scroll}>
        <CasesPanel cases={cases} />
      </Tabs.Panel>
      <Tabs.Panel value="result" className={styles.scroll} tabIndex={0}>
        <ResultPanel execution={execution} signature={signature} next={next} languageLabels={languageLabels} />
      </Tabs.Panel>
    </Tabs>
  );
}
