import {
  openReportsSchema,
  postCreatedSchema,
  postEditBodySchema,
  replyBodySchema,
  replyLimit,
  reportBodySchema,
  threadBodySchema,
  threadListQuerySchema,
  threadListSchema,
  threadPageSize,
  threadSchema,
  voteAnswerSchema,
} from '@codenova/contracts';
import { z } from 'zod';
import { errorAnswers, noContent } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { forAdmins, forPeople, personOf } from '../person.ts';
import { ApiError } from '../problem-details.ts';
import { problemOf, slugParams } from './catalogue.ts';

const idParams = z.object({ id: z.uuid() });
const tags = ['discussion'];

const refusals = {
  missing: ['not-found', 'There is no such post, or it was hidden or removed.'],
  foreign: ['not-allowed', 'Only its author changes or removes a post.'],
  'no-title': ['validation', 'title: a reply has none'],
  full: ['not-allowed', `A thread has at most ${replyLimit} replies. Begin a new one.`],
  own: ['not-allowed', 'This is your own post: others vote for it and report it.'],
} as const;

function refuse(reason: keyof typeof refusals): never {
  const [kind, detail] = refusals[reason];
  throw new ApiError(kind, detail);
}

/** Talk under a problem. Everybody reads, people write; bodies are Markdown, kept and answered as text. */
export function registerDiscussion(app: Api, parts: ApiParts): void {
  registerThreads(app, parts);
  registerPosts(app, parts);
  registerModeration(app, parts);
}

function registerThreads(app: Api, { store, catalogue, limits, announce }: ApiParts): void {
  app.get(
    '/api/problems/:slug/threads',
    {
      schema: {
        tags,
        params: slugParams,
        querystring: threadListQuerySchema,
        response: { 200: threadListSchema, ...errorAnswers },
      },
    },
    async ({ params, query, session }) => {
      const { problemId } = await problemOf(catalogue, params.slug);
      const page = await store.discussion.threads(problemId, query, session?.userId ?? null);
      return { ...page, page: query.page, pageSize: threadPageSize };
    },
  );

  app.post(
    '/api/problems/:slug/threads',
    {
      ...forPeople,
      schema: {
        tags,
        params: slugParams,
        body: threadBodySchema,
        response: { 201: postCreatedSchema, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const userId = personOf(request);
      const { problemId } = await problemOf(catalogue, request.params.slug);
      await limits.post(userId);
      const id = await store.discussion.createThread({ problemId, userId, ...request.body });
      return reply.code(201).send({ id });
    },
  );

  app.get(
    '/api/threads/:id',
    { schema: { tags, params: idParams, response: { 200: threadSchema, ...errorAnswers } } },
    async (request) => {
      const thread = await store.discussion.thread(request.params.id, request.session?.userId ?? null);
      return thread ?? refuse('missing');
    },
  );

  app.post(
    '/api/threads/:id/replies',
    {
      ...forPeople,
      schema: { tags, params: idParams, body: replyBodySchema, response: { 201: postCreatedSchema, ...errorAnswers } },
    },
    async (request, reply) => {
      const userId = personOf(request);
      await limits.post(userId);
      const written = await store.discussion.reply({ threadId: request.params.id, userId, body: request.body.body });
      if (!written.ok) return refuse(written.reason);
      await announce(written.told);
      return reply.code(201).send({ id: written.id });
    },
  );
}

function registerPosts(app: Api, { store, announce }: ApiParts): void {
  app.patch(
    '/api/posts/:id',
    {
      ...forPeople,
      schema: { tags, params: idParams, body: postEditBodySchema, response: { 204: noContent, ...errorAnswers } },
    },
    async (request, reply) => {
      const change = { id: request.params.id, userId: personOf(request), ...request.body };
      const edited = await store.discussion.edit(change);
      if (!edited.ok) return refuse(edited.reason);
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/api/posts/:id',
    { ...forPeople, schema: { tags, params: idParams, response: { 204: noContent, ...errorAnswers } } },
    async (request, reply) => {
      const removed = await store.discussion.remove(request.params.id, personOf(request));
      if (!removed.ok) return refuse(removed.reason);
      return reply.code(204).send(null);
    },
  );

  for (const [method, voted] of [
    ['PUT', true],
    ['DELETE', false],
  ] as const)
    app.route({
      method,
      url: '/api/posts/:id/vote',
      ...forPeople,
      schema: { tags, params: idParams, response: { 200: voteAnswerSchema, ...errorAnswers } },
      handler: async (request) => {
        const counted = await store.discussion.vote(request.params.id, personOf(request), voted);
        if (!counted.ok) return refuse(counted.reason);
        return { votes: counted.votes, voted };
      },
    });

  app.put(
    '/api/posts/:id/report',
    {
      ...forPeople,
      schema: { tags, params: idParams, body: reportBodySchema, response: { 204: noContent, ...errorAnswers } },
    },
    async (request, reply) => {
      const report = { id: request.params.id, userId: personOf(request), reason: request.body.reason };
      const reported = await store.discussion.report(report);
      if (!reported.ok) return refuse(reported.reason);
      await announce(reported.told);
      return reply.code(204).send(null);
    },
  );
}

function registerModeration(app: Api, { store, announce }: ApiParts): void {
  const admins = forAdmins(store);

  app.get(
    '/api/admin/reports',
    { ...admins, schema: { tags, response: { 200: openReportsSchema, ...errorAnswers } } },
    async (request) => store.discussion.openReports(personOf(request)),
  );

  for (const [verb, hidden] of [
    ['hide', true],
    ['show', false],
  ] as const)
    app.post(
      `/api/admin/posts/:id/${verb}`,
      { ...admins, schema: { tags, params: idParams, response: { 204: noContent, ...errorAnswers } } },
      async (request, reply) => {
        const done = await store.discussion.setHidden(request.params.id, personOf(request), hidden);
        if (!done.ok) return refuse(done.reason);
        await announce(done.told);
        return reply.code(204).send(null);
      },
    );

  app.post(
    '/api/admin/reports/:postId/resolve',
    {
      ...admins,
      schema: { tags, params: z.object({ postId: z.uuid() }), response: { 204: noContent, ...errorAnswers } },
    },
    async (request, reply) => {
      const done = await store.discussion.resolve(request.params.postId, personOf(request));
      if (!done.ok) throw new ApiError('not-found', 'This post has no open report.');
      await announce(done.told);
      return reply.code(204).send(null);
    },
  );
}
