import { adminOverviewSchema, healthSchema } from '@codenova/contracts';
import { errorAnswers } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { ApiError } from '../problem-details.ts';

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
      const user = request.session && (await store.users.find(request.session.userId));
      // For anyone else there is no such place.
      if (user?.role !== 'admin') throw new ApiError('not-found', 'Nothing is at GET /api/admin/overview.');
      const [users, problems, submissions, counts] = await Promise.all([
        store.users.count(),
        store.problems.count(),
        store.submissions.counts(),
        queue.counts(),
      ]);
      return { users, problems, ...submissions, queue: counts };
    },
  );
}
