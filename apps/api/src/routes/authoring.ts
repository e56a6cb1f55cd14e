import {
  type AuthoringTask,
  adminProblemListSchema,
  authoringTaskSchema,
  problemDraftBodySchema,
  problemDraftSavedSchema,
  problemDraftSchema,
  problemVersionListSchema,
  rejudgeAnswerSchema,
} from '@codenova/contracts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { errorAnswers, noContent } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { forAdmins, personOf } from '../person.ts';
import { ApiError } from '../problem-details.ts';
import { slugParams } from './catalogue.ts';

/** A whole problem, but for its large cases. */
const draftLimitBytes = 4 * 2 ** 20;

/** Problems written on the site: drafts, their checks, versions, and judging again. For administrators; for all others there is no such place. */
export function registerAuthoring(app: Api, { store, queue, authoringQueue }: ApiParts): void {
  const tags = ['authoring'];
  const at = (path: string) => `/api/admin/authoring${path}`;
  const admins = forAdmins(store);
  const idParams = slugParams.extend({ id: z.uuid() });

  app.get(
    at(''),
    { ...admins, schema: { tags, response: { 200: adminProblemListSchema, ...errorAnswers } } },
    async () => ({ problems: await store.authoring.problems() }),
  );

  app.get(
    at('/:slug/draft'),
    { ...admins, schema: { tags, params: slugParams, response: { 200: problemDraftSchema, ...errorAnswers } } },
    async (request) => {
      const draft = await store.authoring.draft(request.params.slug);
      if (!draft) throw new ApiError('not-found', `There is no draft of ${request.params.slug}.`);
      return draft;
    },
  );

  app.put(
    at('/:slug/draft'),
    {
      ...admins,
      bodyLimit: draftLimitBytes,
      schema: {
        tags,
        params: slugParams,
        body: problemDraftBodySchema,
        response: { 200: problemDraftSavedSchema, ...errorAnswers },
      },
    },
    async (request) => {
      const { slug } = request.params;
      const { source, revision } = request.body;
      if (source.slug !== slug)
        throw new ApiError('validation', `source.slug: is ${source.slug}, and the address says ${slug}`, {
          errors: [{ path: 'source.slug', message: `must be ${slug}` }],
        });
      const saved = await store.authoring.saveDraft({ slug, source, revision, userId: personOf(request) });
      if (saved.draft) return { saved: saved.ok, draft: saved.draft };
      throw new ApiError('conflict', 'The draft was published or removed meanwhile. Open the problem again.');
    },
  );

  app.delete(
    at('/:slug/draft'),
    { ...admins, schema: { tags, params: slugParams, response: { 204: noContent, ...errorAnswers } } },
    async (request, reply) => {
      await store.authoring.removeDraft(request.params.slug);
      return reply.code(204).send(null);
    },
  );

  async function ask(
    request: FastifyRequest,
    kind: AuthoringTask['kind'],
    slug: string,
    draft?: Parameters<typeof store.authoring.ask>[0]['draft'],
  ): Promise<AuthoringTask> {
    const id = await store.authoring.ask({ kind, slug, userId: personOf(request), ...(draft && { draft }) });
    try {
      await authoringQueue.add({ taskId: id, attempt: 1 });
    } catch (error) {
      request.log.warn({ error, taskId: id }, 'stored but not queued: the sweeper will queue it');
    }
    const task = await store.authoring.task(id);
    if (!task) throw new Error(`the order ${id} is gone`);
    return task;
  }

  app.post(
    at('/:slug/open'),
    { ...admins, schema: { tags, params: slugParams, response: { 202: authoringTaskSchema, ...errorAnswers } } },
    async (request, reply) => {
      const { slug } = request.params;
      if (!(await store.problems.find(slug))) throw new ApiError('not-found', `There is no problem ${slug}.`);
      return reply.code(202).send(await ask(request, 'open', slug));
    },
  );

  app.post(
    at('/:slug/checks'),
    { ...admins, schema: { tags, params: slugParams, response: { 202: authoringTaskSchema, ...errorAnswers } } },
    async (request, reply) => {
      const { slug } = request.params;
      const draft = await store.authoring.draft(slug);
      if (!draft) throw new ApiError('not-found', `There is no draft of ${slug}.`);
      const latest = await store.authoring.latestTask(slug, 'check');
      if (latest && (latest.state === 'waiting' || latest.state === 'running'))
        throw new ApiError('conflict', 'A check of this problem is under way. Wait for its end.');
      const { source, revision } = draft;
      return reply.code(202).send(await ask(request, 'check', slug, { source, revision }));
    },
  );

  app.get(
    at('/:slug/checks/latest'),
    {
      ...admins,
      schema: {
        tags,
        params: slugParams,
        response: { 200: z.object({ task: authoringTaskSchema.nullable() }), ...errorAnswers },
      },
    },
    async (request) => ({ task: (await store.authoring.latestTask(request.params.slug, 'check')) ?? null }),
  );

  app.get(
    at('/:slug/tasks/:id'),
    { ...admins, schema: { tags, params: idParams, response: { 200: authoringTaskSchema, ...errorAnswers } } },
    async (request) => {
      const task = await store.authoring.task(request.params.id);
      if (!task || task.slug !== request.params.slug) throw new ApiError('not-found', 'There is no such order.');
      return task;
    },
  );

  app.post(
    at('/:slug/checks/:id/publish'),
    { ...admins, schema: { tags, params: idParams, response: { 204: noContent, ...errorAnswers } } },
    async (request, reply) => {
      const { id, slug } = request.params;
      const task = await store.authoring.task(id);
      if (!task || task.slug !== slug) throw new ApiError('not-found', 'There is no such check.');
      if ((await store.authoring.publish(id, personOf(request))) === undefined)
        throw new ApiError(
          'conflict',
          'Only a draft that has passed its check and has not changed since is published.',
        );
      return reply.code(204).send(null);
    },
  );

  app.get(
    at('/:slug/versions'),
    { ...admins, schema: { tags, params: slugParams, response: { 200: problemVersionListSchema, ...errorAnswers } } },
    async (request) => ({ versions: await store.authoring.versions(request.params.slug) }),
  );

  app.post(
    at('/:slug/versions/:version/activate'),
    {
      ...admins,
      schema: {
        tags,
        params: slugParams.extend({ version: z.coerce.number().int().min(1) }),
        response: { 204: noContent, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { slug, version } = request.params;
      if (!(await store.authoring.activate(slug, version)))
        throw new ApiError('not-found', `${slug} has no version ${version}.`);
      return reply.code(204).send(null);
    },
  );

  app.get(
    at('/:slug/rejudge'),
    { ...admins, schema: { tags, params: slugParams, response: { 200: rejudgeAnswerSchema, ...errorAnswers } } },
    async (request) => ({ rejudge: (await store.rejudges.latest(request.params.slug)) ?? null }),
  );

  app.post(
    at('/:slug/rejudge'),
    { ...admins, schema: { tags, params: slugParams, response: { 202: rejudgeAnswerSchema, ...errorAnswers } } },
    async (request, reply) => {
      const { slug } = request.params;
      const rejudgeId = await store.rejudges.begin(slug, personOf(request));
      if (rejudgeId === undefined)
        throw new ApiError('conflict', 'There is no such problem, or a rejudge of it is not ended yet.');
      try {
        for (const submissionId of await store.rejudges.items(rejudgeId))
          await queue.add({ submissionId, attempt: 1, rejudgeId }, 'rejudge');
      } catch (error) {
        request.log.warn({ error, rejudgeId }, 'a rejudge was not wholly queued: the sweeper does it');
      }
      return reply.code(202).send({ rejudge: (await store.rejudges.latest(slug)) ?? null });
    },
  );

  for (const [verb, act] of [
    ['apply', async (id: string) => (await store.rejudges.apply(id)) !== undefined],
    ['discard', store.rejudges.discard],
  ] as const)
    app.post(
      at(`/:slug/rejudge/:id/${verb}`),
      { ...admins, schema: { tags, params: idParams, response: { 200: rejudgeAnswerSchema, ...errorAnswers } } },
      async (request) => {
        const { slug, id } = request.params;
        if ((await store.rejudges.latest(slug))?.id !== id || !(await act(id)))
          throw new ApiError('conflict', `This rejudge can not be ${verb === 'apply' ? 'applied' : 'discarded'} now.`);
        return { rejudge: (await store.rejudges.latest(slug)) ?? null };
      },
    );
}
