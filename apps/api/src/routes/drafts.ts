import { draftBodySchema, draftListSchema, draftSavedSchema, languageIdSchema } from '@codenova/contracts';
import { errorAnswers } from '../open-api.ts';
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
        response: { 200: draftSavedSchema, ...errorAnswers },
      },
    },
    async (request) => {
      const { slug, languageId } = request.params;
      const { problemId } = await problemOf(catalogue, slug);
      const result = await store.drafts.save({ userId: personOf(request), problemId, languageId, ...request.body });
      return { saved: result.ok, draft: result.draft };
    },
  );
}
