import { adminSubmissionListSchema, adminSubmissionsQuerySchema, languageListSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ServiceDown } from '../../../../components/service-down.tsx';
import { readQuery, withQuery } from '../../../../features/administration/page-query.ts';
import { SubmissionList } from '../../../../features/administration/submission-list.tsx';
import { apiPaths } from '../../../../lib/api-paths.ts';
import { apiGet } from '../../../../lib/server/api-get.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('submissions.title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AdminSubmissionsPage({ searchParams }: Props) {
  const query = readQuery(adminSubmissionsQuerySchema.shape, await searchParams);
  const [answer, languages] = await Promise.all([
    apiGet(withQuery(apiPaths.administration.submissions, query), adminSubmissionListSchema),
    apiGet(apiPaths.languages, languageListSchema),
  ]);
  if (!answer.ok) return <ServiceDown retryHref="/admin/submissions" refusal={answer} />;
  return (
    <SubmissionList
      {...answer.value}
      query={query}
      languages={languages.ok ? languages.value.languages : []}
      nowMs={Date.now()}
    />
  );
}
