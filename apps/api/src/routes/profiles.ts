import { profileSchema, userNameSchema } from '@codenova/contracts';
import { z } from 'zod';
import { errorAnswers } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { ApiError } from '../problem-details.ts';

/** What everybody may see of a person, visitors too. */
export function registerProfiles(app: Api, { store }: ApiParts): void {
  app.get(
    '/api/profiles/:name',
    {
      schema: {
        tags: ['profiles'],
        params: z.object({ name: userNameSchema }),
        response: { 200: profileSchema, ...errorAnswers },
      },
    },
    async (request) => {
      const profile = await store.profiles.find(request.params.name);
      if (!profile) throw new ApiError('not-found', `There is nobody named ${request.params.name}.`);
      return profile;
    },
  );
}
