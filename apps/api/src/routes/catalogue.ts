import {
  editorialListSchema,
  editorialSchema,
  languageListSchema,
  type ProblemListQuery,
  problemListQuerySchema,
  problemListSchema,
  problemSchema,
  slugSchema,
} from '@codenova/contracts';
import type { ProblemPage } from '@codenova/store';
import { z } from 'zod';
import type { CachedProblem, CatalogueCache } from '../catalogue-cache.ts';
import { errorAnswers } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { ApiError } from '../problem-details.ts';

export const slugParams = z.object({ slug: slugSchema });

/** The problem of a slug, or the error 404. */
export async function problemOf(catalogue: CatalogueCache, slug: string): Promise<CachedProblem> {
  const problem = await catalogue.problem(slug);
  if (!problem) throw new ApiError('not-found', `There is no problem ${slug}.`);
  return problem;
}

/** To people. What an operator can do about it is on their page of health: it may name paths. */
const outOfService = 'This language is out of service here.';

/** Problems and languages: for everybody; a person sees their own status besides. */
export function registerCatalogue(app: Api, { store, catalogue }: ApiParts): void {
  const tags = ['catalogue'];

  /** What is the same for everybody comes from the cache, and only the person's own from the database. */
  async function pageOf(query: ProblemListQuery, userId: string): Promise<ProblemPage> {
    if (query.status || query.bookmarked) return store.problems.list(query, userId);
    const page = await catalogue.page(query);
    const slugs = page.items.map(({ slug }) => slug);
    const marks = await store.problems.marks(userId, slugs);
    return { ...page, items: page.items.map((item) => ({ ...item, ...marks.get(item.slug) })) };
  }

  app.get(
    '/api/problems',
    { schema: { tags, querystring: problemListQuerySchema, response: { 200: problemListSchema, ...errorAnswers } } },
    async ({ query, session }) => {
      const userId = session?.userId;
      const [page, { problems, ...facets }, solved] = await Promise.all([
        userId === undefined ? catalogue.page(query) : pageOf(query, userId),
        catalogue.facets(),
        userId === undefined ? null : store.problems.solved(userId),
      ]);
      return { ...page, ...facets, progress: solved === null ? null : { solved, total: problems } };
    },
  );

  app.get(
    '/api/problems/:slug',
    { schema: { tags, params: slugParams, response: { 200: problemSchema, ...errorAnswers } } },
    async (request) => {
      const problem = await problemOf(catalogue, request.params.slug);
      const interactive = problem.comparison.kind === 'interactor';
      const shown = { ...problem, interactive, hasEditorial: problem.editorial !== '' };
      if (!request.session) return { ...shown, status: null, bookmarked: null };
      const { userId } = request.session;
      const [status, bookmarked] = await Promise.all([
        store.problems.status(userId, problem.problemId),
        store.bookmarks.has(userId, problem.problemId),
      ]);
      return { ...shown, status, bookmarked };
    },
  );

  app.get(
    '/api/problems/:slug/editorial',
    { schema: { tags, params: slugParams, response: { 200: editorialSchema, ...errorAnswers } } },
    async (request) => ({ editorial: (await problemOf(catalogue, request.params.slug)).editorial }),
  );

  app.get(
    '/api/editorials',
    { schema: { tags, response: { 200: editorialListSchema, ...errorAnswers } } },
    async () => ({ slugs: await catalogue.editorials() }),
  );

  app.get('/api/languages', { schema: { tags, response: { 200: languageListSchema, ...errorAnswers } } }, async () => ({
    languages: (await catalogue.languages()).map((language) => ({
      ...language,
      missing: language.missing && outOfService,
    })),
  }));
}
