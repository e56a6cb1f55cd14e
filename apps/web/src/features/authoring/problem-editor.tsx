'use client';
import type { AdminProblem, LanguageInfo, ProblemDraft } from '@codenova/contracts';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Page } from '../../components/page.tsx';
import { languageLabels } from '../../lib/language-labels.ts';
import { useCompanies } from './companies.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { newDraft } from './new-draft.ts';
import { Opening } from './opening.tsx';
import styles from './problem-editor.module.css';
import { PublishedPanel } from './published-panel.tsx';

type Props = {
  slug: string;
  userId: string;
  published: AdminProblem | null;
  firstDraft: ProblemDraft | null;
  languages: LanguageInfo[];
};

/** One problem as its authors see it: the draft, or what is published and how to open it. */
export function ProblemEditor({ slug, userId, published, firstDraft, languages }: Props) {
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
  const [labels] = useState(() => languageLabels(languages));
  // Above the tabs: what was typed there outlives them.
  const companies = useCompanies(slug, published?.companies ?? []);
  const panel = published && <PublishedPanel slug={slug} companies={companies} languageLabels={labels} />;
  return (
    <Page className={draft ? styles.editor : undefined}>
      <nav aria-label={t('opening.back')}>
        <Link href="/admin/problems" prefetch={false}>
          {t('title')}
        </Link>
      </nav>
      {draft ? (
        <DraftEditor slug={slug} userId={userId} first={draft} languageLabels={labels} published={panel} />
      ) : (
        published && (
          <>
            <Opening published={published} onOpened={setDraft} />
            {panel}
          </>
        )
      )}
    </Page>
  );
}
