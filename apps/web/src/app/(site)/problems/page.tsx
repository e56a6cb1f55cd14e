import { dailyProblemSchema, problemListSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ServiceDown } from '../../../components/service-down.tsx';
import { Catalogue } from '../../../features/catalogue/catalogue.tsx';
import { readView, viewHref, viewQuery } from '../../../features/catalogue/query.ts';
import { apiPaths } from '../../../lib/api-paths.ts';
import { apiGet } from '../../../lib/server/api-get.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('catalogue');
  // Filters and order are views of one list.
  return { title: t('title'), description: t('description'), alternates: { canonical: '/problems' } };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProblemsPage({ searchParams }: Props) {
  const view = readView(await searchParams);
  const [answer, daily] = await Promise.all([
    apiGet(apiPaths.problems(viewQuery(view)), problemListSchema),
    apiGet(apiPaths.daily, dailyProblemSchema),
  ]);
  if (!answer.ok) return <ServiceDown retryHref={viewHref(view, {})} refusal={answer} />;
  return <Catalogue list={answer.value} view={view} daily={daily.ok ? daily.value : undefined} />;
}
