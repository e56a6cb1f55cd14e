import { adminProblemListSchema, languageListSchema, problemDraftSchema, slugSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ServiceDown } from '../../../../../components/service-down.tsx';
import { ProblemEditor } from '../../../../../features/authoring/problem-editor.tsx';
import { apiPaths } from '../../../../../lib/api-paths.ts';
import { apiGet } from '../../../../../lib/server/api-get.ts';
import { currentUser } from '../../../../../lib/server/current-user.ts';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  return { title: (await getTranslations('authoring'))('editTitle', { slug }) };
}

export default async function ProblemEditorPage({ params }: Props) {
  const { slug } = await params;
  if (!slugSchema.safeParse(slug).success) notFound();
  const [user, draft, list, languages] = await Promise.all([
    currentUser(),
    apiGet(apiPaths.authoring.draft(slug), problemDraftSchema),
    apiGet(apiPaths.authoring.problems, adminProblemListSchema),
    apiGet(apiPaths.languages, languageListSchema),
  ]);
  if (!user.ok) return <ServiceDown retryHref={`/admin/problems/${slug}`} refusal={user} />;
  if (!user.value) notFound();
  if (!list.ok) return <ServiceDown retryHref={`/admin/problems/${slug}`} refusal={list} />;
  if (!draft.ok && draft.status !== 404) return <ServiceDown retryHref={`/admin/problems/${slug}`} refusal={draft} />;
  const published = list.value.problems.find((problem) => problem.slug === slug && problem.version !== null);
  return (
    <ProblemEditor
      slug={slug}
      userId={user.value.id}
      published={published ?? null}
      firstDraft={draft.ok ? draft.value : null}
      languages={languages.ok ? languages.value.languages : []}
    />
  );
}
