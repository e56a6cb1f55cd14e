import { editorialListSchema, type ProblemListItem, planListSchema, problemListSchema } from '@codenova/contracts';
import type { MetadataRoute } from 'next';
import { apiPaths } from '../lib/api-paths.ts';
import { apiGet } from '../lib/server/api-get.ts';
import { siteOrigin } from '../lib/server/site-origin.ts';

const pageSize = 100;
/** A sitemap holds 50,000 addresses at most (https://www.sitemaps.org/protocol.html). */
const maxPages = 240;

/** Every page that is there for everybody. Fails as a whole where the api does: half a sitemap would tell that pages are gone. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await siteOrigin();
  const [problems, plans, editorials] = await Promise.all([
    allProblems(),
    apiGet(apiPaths.plans, planListSchema),
    apiGet(apiPaths.editorials, editorialListSchema),
  ]);
  if (!plans.ok) throw new Error(plans.detail);
  if (!editorials.ok) throw new Error(editorials.detail);
  const places = [
    '/',
    '/problems',
    '/plans',
    ...plans.value.plans.map(({ slug }) => `/plans/${slug}`),
    ...problems.map(({ slug }) => `/problems/${slug}`),
    ...editorials.value.slugs.map((slug) => `/problems/${slug}/editorial`),
  ];
  return places.map((place) => ({ url: new URL(place, origin).href }));
}

async function allProblems(): Promise<ProblemListItem[]> {
  const problems: ProblemListItem[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const query = new URLSearchParams({ page: String(page), pageSize: String(pageSize) });
    const answer = await apiGet(apiPaths.problems(query), problemListSchema);
    if (!answer.ok) throw new Error(answer.detail);
    problems.push(...answer.value.items);
    if (answer.value.items.length < pageSize) break;
  }
  return problems;
}
