'use client';
import { type AdminProblem, authoringTaskSchema, type ProblemDraft, problemDraftSchema } from '@codenova/contracts';
import { Button, Tabs } from '@mantine/core';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
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
  const t = useTranslations('authoring');
  const title = useSearchParams().get('title') ?? '';
  const [draft, setDraft] = useState(() => {
    if (firstDraft || published) return firstDraft;
    const prompts = {
      statement: t('newDraft.statement'),
      caseName: t('newDraft.caseName'),
      explanation: t('newDraft.explanation'),
    };
    return { source: newDraft(slug, title, prompts), revision: 0 };
  });
  return (
    <Page className={draft ? styles.editor : undefined}>
      <nav aria-label={t('opening.back')}>
        <Link href="/admin/problems" prefetch={false}>
          {t('title')}
        </Link>
      </nav>
      {draft ? (
        <DraftEditor slug={slug} published={published} first={draft} />
      ) : (
        published && <Opening slug={slug} published={published} onOpened={setDraft} />
      )}
    </Page>
  );
}

const pollMs = 700;

function Opening(props: { slug: string; published: AdminProblem; onOpened: (draft: ProblemDraft) => void }) {
  const t = useTranslations('authoring.opening');
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
    if (task.value.state !== 'passed') return setState({ problem: task.value.message ?? t('failed') });
    const draft = await apiRequest(apiPaths.authoring.draft(slug), problemDraftSchema);
    if (draft.ok) props.onOpened(draft.value);
    else setState({ problem: draft.detail });
  };
  return (
    <>
      <header className={styles.head}>
        <h1>{published.title}</h1>
        <Button onClick={open} loading={state === 'opening'}>
          {t('open')}
        </Button>
      </header>
      <p className={styles.lead}>{t('lead', { version: published.version ?? '–', origin: published.origin ?? '' })}</p>
      <Failure text={typeof state === 'object' ? state.problem : undefined} />
      <PublishedPanel problem={published} />
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
  const t = useTranslations('authoring.editor');
  const draft = useProblemDraft(slug, first);
  const { source, saving, change } = draft;
  return (
    <>
      <header className={styles.head}>
        <h1>{source.title || slug}</h1>
        <p role="status" className={styles.state}>
          {t(`saving.${saving.state}`)}
        </p>
      </header>
      {saving.state === 'refused' && (
        <div role="alert" className={styles.alert}>
          <p>{t('refused', { detail: saving.detail })}</p>
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
            {t('saveAgain')}
          </Button>
        </div>
      )}
      {saving.state === 'conflict' && (
        <div role="alert" className={styles.alert}>
          <p>{t('conflict')}</p>
          <Button size="xs" variant="light" onClick={() => draft.resolve('theirs')}>
            {t('takeTheirs')}
          </Button>
          <Button size="xs" onClick={() => draft.resolve('mine')}>
            {t('keepMine')}
          </Button>
        </div>
      )}
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
