import { systemHealthSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ServiceDown } from '../../../../components/service-down.tsx';
import { Health } from '../../../../features/administration/health.tsx';
import { apiPaths } from '../../../../lib/api-paths.ts';
import { apiGet } from '../../../../lib/server/api-get.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('health.title') };
}

export default async function HealthPage() {
  const answer = await apiGet(apiPaths.administration.health, systemHealthSchema);
  if (!answer.ok) return <ServiceDown retryHref="/admin/health" refusal={answer} />;
  return <Health initial={answer.value} />;
}
