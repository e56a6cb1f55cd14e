import { planListSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { ServiceDown } from '../../../components/service-down.tsx';
import { Plans } from '../../../features/plans/plans.tsx';
import { apiPaths } from '../../../lib/api-paths.ts';
import { apiGet } from '../../../lib/server/api-get.ts';

export const metadata: Metadata = {
  title: 'Study plans',
  description: 'Curated lists of problems: a first week, the essential ones, topic by topic, the hard ones.',
  alternates: { canonical: '/plans' },
};

export default async function PlansPage() {
  const answer = await apiGet(apiPaths.plans, planListSchema);
  if (!answer.ok) return <ServiceDown retryHref="/plans" refusal={answer} />;
  return <Plans plans={answer.value.plans} />;
}
