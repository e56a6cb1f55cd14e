'use client';
import type { LanguageId, Signature, Submission } from '@codenova/contracts';
import { Tabs } from '@mantine/core';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { orRetry } from '../../components/or-retry.tsx';
import { useQuery } from '../../lib/use-query.ts';
import { EditorialTab } from './editorial-tab.tsx';
import { HintsTab } from './hints-tab.tsx';
import { LinesSkeleton } from './lines-skeleton.tsx';
import { type ProblemTab, problemTabs } from './problem-tabs.ts';
import styles from './workspace.module.css';

const loading = () => (
  <div className={styles.document}>
    <LinesSkeleton />
  </div>
);
// Tabs that are not the first one come when they are opened.
const DiscussionTab = dynamic(
  () => orRetry(() => import('./discussion/discussion-tab.tsx').then((module) => module.DiscussionTab)),
  { loading },
);
const NotesTab = dynamic(() => orRetry(() => import('./notes/notes-tab.tsx').then((module) => module.NotesTab)), {
  loading,
});
const SubmissionsTab = dynamic(
  () => orRetry(() => import('./submissions/submissions-tab.tsx').then((module) => module.SubmissionsTab)),
  { loading },
);

type Props = {
  slug: string;
  signature: Signature;
  userId: string | null;
  statement: ReactNode;
  hints: ReactNode[];
  languageLabels: Record<LanguageId, string>;
  /** Changes when the list of submissions is out of date. */
  verdicts: number;
  onRestore: (submission: Submission) => void;
  onSignIn: () => void;
  /** A visitor wants to take part in the discussion, and to come back to this address. */
  onSignInToDiscuss: (path: string) => void;
  /** The address names a tab, after the page was opened: a notification leads to it. */
  onNamed: () => void;
};

/** What one reads: the statement, help in steps, and what was sent before. */
export function ProblemPane(props: Props) {
  const t = useTranslations('workspace.tabs');
  // The address says which tab is open, so that it stays when the page is loaded again, and a link can lead to it.
  const { query, change } = useQuery(props.onNamed);
  const named = query.getAll('tab');
  const tab = problemTabs.find((each) => named.includes(each)) ?? 'statement';
  const choose = (value: string | null) => change((next) => next.set('tab', value ?? 'statement'), 'replace');
  // A tab's content is made when it is first opened, and stays: an editorial once shown is still there.
  const [visited, setVisited] = useState<ProblemTab[]>(['statement', tab]);
  if (!visited.includes(tab)) setVisited([...visited, tab]);
  const list = useRef<HTMLDivElement>(null);
  // Where the tabs are wider than the pane, the one that the address names is brought into view.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  return (
    <Tabs value={tab} onChange={choose} className={styles.tabs} keepMountedMode="display-none">
      <Tabs.List ref={list} className={styles.tabList} aria-label={t('problem')}>
        {problemTabs.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {t(each)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="statement" className={`${styles.scroll} ${styles.statement}`} tabIndex={0}>
        {props.statement}
      </Tabs.Panel>
      <Tabs.Panel value="hints" className={styles.scroll}>
        {visited.includes('hints') && <HintsTab hints={props.hints} />}
      </Tabs.Panel>
      <Tabs.Panel value="editorial" className={styles.scroll} tabIndex={0}>
        {visited.includes('editorial') && <EditorialTab slug={props.slug} />}
      </Tabs.Panel>
      <Tabs.Panel value="discussion" className={styles.scroll}>
        {visited.includes('discussion') && (
          <DiscussionTab slug={props.slug} userId={props.userId} onSignIn={props.onSignInToDiscuss} />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="submissions" className={styles.scroll}>
        {visited.includes('submissions') && (
          <SubmissionsTab
            slug={props.slug}
            signature={props.signature}
            signedIn={props.userId !== null}
            languageLabels={props.languageLabels}
            verdicts={props.verdicts}
            onRestore={props.onRestore}
            onSignIn={props.onSignIn}
          />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="notes" className={styles.scroll}>
        {visited.includes('notes') && <NotesTab slug={props.slug} userId={props.userId} onSignIn={props.onSignIn} />}
      </Tabs.Panel>
    </Tabs>
  );
}
