import {
  jobIdSchema,
  type QueueName,
  queueNameSchema,
  queueStatesSchema,
  systemHealthSchema,
} from '@codenova/contracts';
import type { JobActionResult } from '@codenova/messaging';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { errorAnswers, noContent } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { forAdmins, personOf } from '../person.ts';
import { ApiError } from '../problem-details.ts';

/** For administrators: the queues with their failed jobs, and the health of what the site stands on. */
export function registerQueueAdministration(app: Api, { store, queueOffice, readHealth }: ApiParts): void {
  const tags = ['administration'];
  const params = z.object({ queue: queueNameSchema, id: jobIdSchema });
  const done = { 204: noContent, ...errorAnswers };

  async function onQueues<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (cause) {
      const detail = 'The queues do not answer right now. Try again in a moment.';
      throw new ApiError('unavailable', detail, { retryAfterSeconds: 2 }, { cause });
    }
  }

  async function note(
    request: FastifyRequest,
    result: JobActionResult,
    kind: 'retry-job' | 'remove-job',
    { queue, id }: { queue: QueueName; id: string },
  ): Promise<void> {
    if (!result.ok) {
      const detail =
        result.reason === 'no-job'
          ? 'There is no such job any more.'
          : 'This job has not failed, or somebody has taken it up again already.';
      throw new ApiError(result.reason === 'no-job' ? 'not-found' : 'conflict', detail);
    }
    request.log.warn({ 'user.id': personOf(request), queue, jobId: id, kind }, 'an administrator acted on a job');
    await store.administration.noteJob({ by: personOf(request), kind, detail: `${queue} ${id}` });
  }

  app.get(
    '/api/admin/queues',
    { ...forAdmins(store), schema: { tags, response: { 200: queueStatesSchema, ...errorAnswers } } },
    async () => ({ queues: await onQueues(queueOffice.states()), at: new Date().toISOString() }),
  );

  app.post(
    '/api/admin/queues/:queue/jobs/:id/retry',
    { ...forAdmins(store), schema: { tags, params, response: done } },
    async (request, reply) => {
      const { queue, id } = request.params;
      await note(request, await onQueues(queueOffice.retry(queue, id)), 'retry-job', request.params);
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/api/admin/queues/:queue/jobs/:id',
    { ...forAdmins(store), schema: { tags, params, response: done } },
    async (request, reply) => {
      const { queue, id } = request.params;
      await note(request, await onQueues(queueOffice.remove(queue, id)), 'remove-job', request.params);
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/admin/health',
    { ...forAdmins(store), schema: { tags, response: { 200: systemHealthSchema, ...errorAnswers } } },
    async () => readHealth(),
  );
}
