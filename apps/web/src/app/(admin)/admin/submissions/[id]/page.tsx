import { adminSubmissionAnswerSchema, languageListSchema, submissionIdSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ServiceDown } from '../../../../../components/service-down.tsx';
import { SubmissionView } from '../../../../../features/administration/submission-view.tsx';
import { apiPaths } from '../../../../../lib/api-paths.ts';
import { apiGet } from '../../../../../lib/server/api-get.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('submission.title') };
}

export default async function AdminSubmissionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (!submissionIdSchema.safeParse(id).success) notFound();
  const [answer, languages] = await Promise.all([
    apiGet(apiPaths.administration.submission(id), adminSubmissionAnswerSchema),
    apiGet(apiPaths.languages, languageListSchema),
  ]);
  if (!answer.ok) {
    if (answer.status === 404) notFound();
    return <ServiceDown retryHref={`/admin/submissions/${id}`} refusal={answer} />;
  }
  const { submission } = answer.value;
  const known = languages.ok ? languages.value.languages : [];
  const language = known.find((each) => each.id === submission.languageId)?.label ?? submission.languageId;
  return <SubmissionView submission={submission} language={language} nowMs={Date.now()} />;
}
