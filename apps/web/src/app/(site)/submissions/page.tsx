import { languageListSchema, submissionListSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OfPerson } from '../../../components/of-person.tsx';
import { ServiceDown } from '../../../components/service-down.tsx';
import { SubmissionHistory } from '../../../features/history/submission-history.tsx';
import { apiPaths } from '../../../lib/api-paths.ts';
import { withReturn } from '../../../lib/return-path.ts';
import { apiGet } from '../../../lib/server/api-get.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('history');
  return { title: t('title') };
}

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export default async function SubmissionsPage({ searchParams }: Props) {
  const given = Number((await searchParams).page);
  const page = Number.isInteger(given) && given >= 1 && given <= 10_000 ? given : 1;
  const query = new URLSearchParams({ page: String(page), pageSize: '30' });
  const [answer, languages] = await Promise.all([
    apiGet(apiPaths.submissionList(query), submissionListSchema),
    apiGet(apiPaths.languages, languageListSchema),
  ]);
  // Submissions of a page may have gone since its link was made.
  const last = answer.ok ? Math.max(1, Math.ceil(answer.value.total / answer.value.pageSize)) : page;
  if (page > last) redirect(`/submissions?page=${last}`);
  if (answer.ok)
    return (
      <>
        <OfPerson />
        <SubmissionHistory list={answer.value} languages={languages.ok ? languages.value.languages : []} />
      </>
    );
  if (answer.status === 401) redirect(withReturn('/sign-in', '/submissions'));
  return <ServiceDown retryHref={`/submissions?page=${page}`} refusal={answer} />;
}
