import { openReportsSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ServiceDown } from '../../../../components/service-down.tsx';
import { Reports } from '../../../../features/moderation/reports.tsx';
import { apiPaths } from '../../../../lib/api-paths.ts';
import { apiGet } from '../../../../lib/server/api-get.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('moderation');
  return { title: t('title') };
}

export default async function ReportsPage() {
  const answer = await apiGet(apiPaths.discussion.openReports, openReportsSchema);
  if (!answer.ok) return <ServiceDown retryHref="/admin/reports" refusal={answer} />;
  return <Reports open={answer.value} />;
}
