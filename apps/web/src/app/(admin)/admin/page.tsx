import { adminOverviewSchema, openReportsSchema, systemHealthSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ServiceDown } from '../../../components/service-down.tsx';
import { Overview } from '../../../features/administration/overview.tsx';
import { apiPaths } from '../../../lib/api-paths.ts';
import { apiGet } from '../../../lib/server/api-get.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('overview.title') };
}

export default async function AdminPage() {
  const [overview, reports, health] = await Promise.all([
    apiGet(apiPaths.administration.overview, adminOverviewSchema),
    apiGet(apiPaths.discussion.openReports, openReportsSchema),
    apiGet(apiPaths.administration.health, systemHealthSchema),
  ]);
  if (!overview.ok) return <ServiceDown retryHref="/admin" refusal={overview} />;
  return (
    <Overview
      overview={overview.value}
      reports={reports.ok ? reports.value.total : null}
      health={health.ok ? health.value : null}
    />
  );
}
