import {
  dailyProblemSchema,
  noteBodySchema,
  noteListSchema,
  noteSavedSchema,
  noteSchema,
  planListSchema,
  slugSchema,
  studyPlanSchema,
} from '@codenova/contracts';
import { z } from 'zod';
import { errorAnswers, noContent } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { forPeople, personOf } from '../person.ts';
import { ApiError } from '../problem-details.ts';
import { problemOf, slugParams } from './catalogue.ts';

/** What leads a person to their next problem: study plans, the problem of the day, bookmarks, notes. */
export function registerFinding(app: Api, { store, catalogue }: ApiParts): void {
  app.get(
    '/api/plans',
    { schema: { tags: ['plans'], response: { 200: planListSchema, ...errorAnswers } } },
    async (request) => ({ plans: await store.plans.list(request.session?.userId ?? null) }),
  );

  app.get(
    '/api/plans/:slug',
    {
      schema: {
        tags: ['plans'],
        params: z.object({ slug: slugSchema }),
        response: { 200: studyPlanSchema, ...errorAnswers },
      },
    },
    async (request) => {
      const plan = await store.plans.find(request.params.slug, request.session?.userId ?? null);
      if (!plan) throw new ApiError('not-found', `There is no study plan ${request.params.slug}.`);
      return plan;
    },
  );

  app.get(
    '/api/daily',
    { schema: { tags: ['plans'], response: { 200: dailyProblemSchema, ...errorAnswers } } },
    async (request) => {
      const day = new Date().toISOString().slice(0, 10);
      return { day, problem: (await store.problems.daily(day, request.session?.userId ?? null)) ?? null };
    },
  );

  for (const [method, change] of [
    ['PUT', store.bookmarks.add],
    ['DELETE', store.bookmarks.remove],
  ] as const)
    app.route({
      method,
      url: '/api/bookmarks/:slug',
      ...forPeople,
      schema: { tags: ['bookmarks'], params: slugParams, response: { 204: noContent, ...errorAnswers } },
      handler: async (request, reply) => {
        const { problemId } = await problemOf(catalogue, request.params.slug);
        await change(personOf(request), problemId);
        return reply.code(204).send(null);
      },
    });

  app.get(
    '/api/notes',
    { ...forPeople, schema: { tags: ['notes'], response: { 200: noteListSchema, ...errorAnswers } } },
    async (request) => ({ notes: await store.notes.list(personOf(request)) }),
  );

  app.get(
    '/api/notes/:slug',
    { ...forPeople, schema: { tags: ['notes'], params: slugParams, response: { 200: noteSchema, ...errorAnswers } } },
    async (request) => {
      const { problemId } = await problemOf(catalogue, request.params.slug);
      return (await store.notes.find(personOf(request), problemId)) ?? { text: '', revision: 0, updatedAt: null };
    },
  );

  app.put(
    '/api/notes/:slug',
    {
      ...forPeople,
      schema: {
        tags: ['notes'],
        params: slugParams,
        body: noteBodySchema,
        response: { 200: noteSavedSchema, ...errorAnswers },
      },
    },
    async (request) => {
      const { problemId } = await problemOf(catalogue, request.params.slug);
      const result = await store.notes.save({ userId: personOf(request), problemId, ...request.body });
      return { saved: result.ok, note: result.note };
    },
  );
}
