'use client';
import { type AdminProblem, authoringTaskSchema, type ProblemDraft, problemDraftSchema } from '@codenova/contracts';
import { Button, Tabs } from '@mantine/core';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import { CasesEditor } from './cases-editor.tsx';
import { CheckPanel } from './check-panel.tsx';
import { newDraft } from './new-draft.ts';
import styles from './problem-editor.module.css';
import { PublishedPanel } from './published-panel.tsx';
import { SignatureEditor } from './signature-editor.tsx';
import { SolutionsEditor } from './solutions-editor.tsx';
import { StatementEditor } from './statement-editor.tsx';
import { useProblemDraft } from './use-problem-draft.ts';

type Props = { slug: string; published: AdminProblem | null; firstDraft: ProblemDraft | null };

/** One problem as its authors see it: the draft, or what is published and how to open it. */
export function ProblemEditor({ slug, published, firstDraft }: Props) {
  const title = useSearchParams().get('title') ?? '';
  const [draft, setDraft] = useState(firstDraft ?? (published ? null : { source: newDraft(slug, title), revision: 0 }));
  return (
    <main id="content" className={styles.page}>
      <nav aria-label="Way back">
        <Link href="/admin/problems" prefetch={false}>
          Edit problems
        </Link>
      </nav>
      {draft ? (
        <DraftEditor slug={slug} published={published} first={draft} />
      ) : (
        <Opening slug={slug} published={published} onOpened={setDraft} />
      )}
    </main>
  );
}

const pollMs = 700;

function Opening(props: Pick<Props, 'slug' | 'published'> & { onOpened: (draft: ProblemDraft) => void }) {
  const { slug, published } = props;
  const [state, setState] = useState<'idle' | 'opening' | { problem: string }>('idle');
  const open = async () => {
    setState('opening');
    let task = await apiRequest(apiPaths.authoring.open(slug), authoringTaskSchema, { method: 'POST' });
    while (task.ok && (task.value.state === 'waiting' || task.value.state === 'running')) {
      await new Promise((resolve) => setTimeout(resolve, pollMs));
      task = await apiRequest(apiPaths.authoring.task(slug, task.value.id), authoringTaskSchema);
    }
    if (!task.ok) return setState({ problem: task.detail });
    if (task.value.state !== 'passed') return setState({ problem: task.value.message ?? 'It could not be opened.' });
    const draft = await apiRequest(apiPaths.authoring.draft(slug), problemDraftSchema);
    if (draft.ok) props.onOpened(draft.value);
    else setState({ problem: draft.detail });
  };
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{published?.title}</h1>
        <Button onClick={open} loading={state === 'opening'}>
          Open for editing
        </Button>
      </header>
      <p className={styles.lead}>
        People see version {published?.version}. What you change is a draft until it has passed its check and you
        publish it
        {published?.origin === 'catalogue' ? '; from then on the folder of the catalogue is not loaded any more' : ''}.
      </p>
      {typeof state === 'object' && (
        <p role="alert" className={styles.alert}>
          {state.problem}
        </p>
      )}
      {published && <PublishedPanel problem={published} />}
    </>
  );
}

function DraftEditor({
  slug,
  published,
  first,
}: {
  slug: string;
  published: AdminProblem | null;
  first: NonNullable<Parameters<typeof useProblemDraft>[1]>;
}) {
  const draft = useProblemDraft(slug, first);
  const { source, saving, change } = draft;
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{source.title || slug}</h1>
        <p role="status" className={styles.state}>
          {savingWords[saving.state]}
        </p>
      </header>
      {saving.state === 'refused' && (
        <div role="alert" className={styles.alert}>
          <p>{saving.detail} What you wrote is still here.</p>
          {Object.keys(saving.fields).length > 0 && (
            <ul>
              {Object.entries(saving.fields).map(([path, message]) => (
                <li key={path}>
                  {path}: {message}
                </li>
              ))}
            </ul>
          )}
          <Button size="xs" variant="light" onClick={draft.save}>
            Save again
          </Button>
        </div>
      )}
      {saving.state === 'conflict' && (
        <div role="alert" className={styles.alert}>
          <p>Somebody else has changed this draft meanwhile. Nothing of either is lost until you choose.</p>
          <Button size="xs" variant="light" onClick={() => draft.resolve('theirs')}>
            Take theirs
          </Button>
          <Button size="xs" onClick={() => draft.resolve('mine')}>
            Keep mine
          </Button>
        </div>
      )}
      <Tabs defaultValue="statement" keepMounted={false}>
        <Tabs.List className={styles.tabList} aria-label="Parts of the problem">
          <Tabs.Tab value="statement">Statement</Tabs.Tab>
          <Tabs.Tab value="signature">Signature and limits</Tabs.Tab>
          <Tabs.Tab value="cases">Cases ({source.cases.length})</Tabs.Tab>
          <Tabs.Tab value="solutions">Solutions ({source.solutions.length})</Tabs.Tab>
          <Tabs.Tab value="check">Check and publish</Tabs.Tab>
          {published && <Tabs.Tab value="published">Versions and rejudge</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="statement" className={styles.panel}>
          <StatementEditor source={source} change={change} />
        </Tabs.Panel>
        <Tabs.Panel value="signature" className={styles.panel}>
          <SignatureEditor source={source} change={change} />
        </Tabs.Panel>
        <Tabs.Panel value="cases" className={styles.panel}>
          <CasesEditor source={source} change={change} />
        </Tabs.Panel>
        <Tabs.Panel value="solutions" className={styles.panel}>
          <SolutionsEditor source={source} change={change} />
        </Tabs.Panel>
        <Tabs.Panel value="check" className={styles.panel}>
          <CheckPanel slug={slug} revision={draft.revision} save={draft.save} />
        </Tabs.Panel>
        {published && (
          <Tabs.Panel value="published" className={styles.panel}>
            <PublishedPanel problem={published} />
          </Tabs.Panel>
        )}
      </Tabs>
    </>
  );
}

const savingWords = {
  saved: 'All changes saved',
  waiting: 'Not saved yet',
  saving: 'Saving …',
  refused: 'Not saved',
  conflict: 'Not saved',
} as const;
