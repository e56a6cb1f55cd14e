import { studyPlanSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ServiceDown } from '../../../../components/service-down.tsx';
import { Plan } from '../../../../features/plans/plan.tsx';
import { apiPaths } from '../../../../lib/api-paths.ts';
import { apiGet } from '../../../../lib/server/api-get.ts';

type Props = { params: Promise<{ slug: string }> };

const readPlan = cache((slug: string) => apiGet(apiPaths.plan(slug), studyPlanSchema));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await readPlan((await params).slug);
  const t = await getTranslations('plans');
  if (!answer.ok) return { title: t('one') };
  const { slug, title, about } = answer.value;
  return { title, description: about, alternates: { canonical: `/plans/${slug}` } };
}

export default async function PlanPage({ params }: Props) {
  const { slug } = await params;
  const answer = await readPlan(slug);
  if (answer.ok) return <Plan plan={answer.value} />;
  if (answer.status === 404 || answer.status === 400) notFound();
  return <ServiceDown retryHref={`/plans/${slug}`} refusal={answer} />;
}
