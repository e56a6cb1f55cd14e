import { planListSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ServiceDown } from '../../../components/service-down.tsx';
import { Plans } from '../../../features/plans/plans.tsx';
import { apiPaths } from '../../../lib/api-paths.ts';
import { apiGet } from '../../../lib/server/api-get.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('plans');
  return { title: t('title'), description: t('description'), alternates: { canonical: '/plans' } };
}

export default async function PlansPage() {
  const answer = await apiGet(apiPaths.plans, planListSchema);
  if (!answer.ok) return <ServiceDown retryHref="/plans" refusal={answer} />;
  return <Plans plans={answer.value.plans} />;
}
