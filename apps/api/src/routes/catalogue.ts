import {
  editorialSchema,
  languageListSchema,
  problemListQuerySchema,
  problemListSchema,
  problemSchema,
  slugSchema,
} from '@codenova/contracts';
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

/** Problems and languages: for everybody; a person sees their own status besides. */
export function registerCatalogue(app: Api, { store, catalogue }: ApiParts): void {
  const tags = ['catalogue'];

  app.get(
    '/api/problems',
    { schema: { tags, querystring: problemListQuerySchema, response: { 200: problemListSchema, ...errorAnswers } } },
    async ({ query, session }) => {
      if (!session) return catalogue.visitorList(query);
      if (query.status || query.bookmarked) return store.problems.list(query, session.userId);
      // What is the same for everybody comes from the cache; only what is the person's own is asked for.
      const shared = await catalogue.visitorList(query);
      const own = await store.problems.ofPerson(
        session.userId,
        shared.items.map(({ slug }) => slug),
      );
      return {
        ...shared,
        items: shared.items.map((item) => ({ ...item, ...own.marks.get(item.slug) })),
        progress: own.progress,
      };
    },
  );

  app.get(
    '/api/problems/:slug',
    { schema: { tags, params: slugParams, response: { 200: problemSchema, ...errorAnswers } } },
    async (request) => {
      const problem = await problemOf(catalogue, request.params.slug);
      const interactive = problem.comparison.kind === 'interactor';
      if (!request.session) return { ...problem, interactive, status: null, bookmarked: null };
      const { userId } = request.session;
      const [status, bookmarked] = await Promise.all([
        store.problems.status(userId, problem.problemId),
        store.bookmarks.has(userId, problem.problemId),
      ]);
      return { ...problem, interactive, status, bookmarked };
    },
  );

  app.get(
    '/api/problems/:slug/editorial',
    { schema: { tags, params: slugParams, response: { 200: editorialSchema, ...errorAnswers } } },
    async (request) => ({ editorial: (await problemOf(catalogue, request.params.slug)).editorial }),
  );

  app.get('/api/languages', { schema: { tags, response: { 200: languageListSchema, ...errorAnswers } } }, async () => ({
    languages: await catalogue.languages(),
  }));
}
