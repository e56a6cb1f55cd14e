import { adminProblemListSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ServiceDown } from '../../../../components/service-down.tsx';
import { AdminProblems } from '../../../../features/authoring/admin-problems.tsx';
import { apiPaths } from '../../../../lib/api-paths.ts';
import { apiGet } from '../../../../lib/server/api-get.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('authoring'))('title') };
}

export default async function AdminProblemsPage() {
  const answer = await apiGet(apiPaths.authoring.problems, adminProblemListSchema);
  if (!answer.ok) return <ServiceDown retryHref="/admin/problems" refusal={answer} />;
  return <AdminProblems problems={answer.value.problems} />;
}
