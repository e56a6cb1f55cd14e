import { submissionListSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ServiceDown } from '../../../components/service-down.tsx';
import { SubmissionHistory } from '../../../features/history/submission-history.tsx';
import { apiPaths } from '../../../lib/api-paths.ts';
import { withReturn } from '../../../lib/return-path.ts';
import { apiGet } from '../../../lib/server/api-get.ts';

export const metadata: Metadata = { title: 'Your submissions' };

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export default async function SubmissionsPage({ searchParams }: Props) {
  const given = Number((await searchParams).page);
  const page = Number.isInteger(given) && given >= 1 && given <= 10_000 ? given : 1;
  const query = new URLSearchParams({ page: String(page), pageSize: '30' });
  const answer = await apiGet(apiPaths.submissionList(query), submissionListSchema);
  if (answer.ok) return <SubmissionHistory list={answer.value} />;
  if (answer.status === 401) redirect(withReturn('/sign-in', '/submissions'));
  return <ServiceDown retryHref="/submissions" />;
}
