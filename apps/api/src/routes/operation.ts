import { adminOverviewSchema, companiesBodySchema, healthSchema } from '@codenova/contracts';
import { errorAnswers, noContent } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { demandAdmin, forAdmins } from '../person.ts';
import { ApiError } from '../problem-details.ts';
import { slugParams } from './catalogue.ts';

/** For operators: whether it lives, whether it can work, what is in it. */
export function registerOperation(app: Api, { store, queue, checks }: ApiParts): void {
  const tags = ['operation'];

  app.get('/api/health/live', { schema: { tags, response: { 200: healthSchema } } }, async () => ({
    status: 'ok' as const,
  }));

  app.get(
    '/api/health/ready',
    { schema: { tags, response: { 200: healthSchema, ...errorAnswers } } },
    async (request) => {
      const results = await Promise.all(
        Object.entries(checks).map(async ([name, check]) => {
          try {
            await check();
            return [];
          } catch (error) {
            request.log.warn({ error }, `${name} does not answer`);
            return [name];
          }
        }),
      );
      const missing = results.flat();
      if (missing.length > 0) throw new ApiError('unavailable', `No answer from: ${missing.join(', ')}.`);
      return { status: 'ok' as const };
    },
  );

  app.get(
    '/api/admin/overview',
    { schema: { tags, response: { 200: adminOverviewSchema, ...errorAnswers } } },
    async (request) => {
      await demandAdmin(store, request);
      const [users, problems, submissions, counts] = await Promise.all([
        store.users.count(),
        store.problems.count(),
        store.submissions.counts(),
        queue.counts(),
      ]);
      return { users, problems, ...submissions, queue: counts };
    },
  );

  app.put(
    '/api/admin/problems/:slug/companies',
    {
      ...forAdmins(store),
      schema: { tags, params: slugParams, body: companiesBodySchema, response: { 204: noContent, ...errorAnswers } },
    },
    async (request, reply) => {
      const { slug } = request.params;
      if (!(await store.problems.setCompanies(slug, request.body.companies)))
        throw new ApiError('not-found', `There is no problem ${slug}.`);
      return reply.code(204).send(null);
    },
  );
}
