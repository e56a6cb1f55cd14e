import { draftBodySchema, draftListSchema, languageIdSchema } from '@codenova/contracts';
import { errorAnswers, noContent } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { forPeople, personOf } from '../person.ts';
import { problemOf, slugParams } from './catalogue.ts';

/** A person's work in progress, one draft a problem and language. */
export function registerDrafts(app: Api, { store, catalogue }: ApiParts): void {
  const tags = ['drafts'];

  app.get(
    '/api/drafts/:slug',
    { ...forPeople, schema: { tags, params: slugParams, response: { 200: draftListSchema, ...errorAnswers } } },
    async (request) => {
      const { problemId } = await problemOf(catalogue, request.params.slug);
      return { drafts: await store.drafts.list(personOf(request), problemId) };
    },
  );

  app.put(
    '/api/drafts/:slug/:languageId',
    {
      ...forPeople,
      schema: {
        tags,
        params: slugParams.extend({ languageId: languageIdSchema }),
        body: draftBodySchema,
        response: { 204: noContent, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { slug, languageId } = request.params;
      const { problemId } = await problemOf(catalogue, slug);
      await store.drafts.save({ userId: personOf(request), problemId, languageId, code: request.body.code });
      return reply.code(204).send(null);
    },
  );
}
