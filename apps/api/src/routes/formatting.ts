import { randomUUID } from 'node:crypto';
import { formatAnswerSchema, formatBodySchema, formatWaitMs } from '@codenova/contracts';
import { errorAnswers } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { forPeople, personOf } from '../person.ts';
import { ApiError } from '../problem-details.ts';

/** Code formatted by the judge's formatters, while its person waits. */
export function registerFormatting(app: Api, { catalogue, limits, formatting }: ApiParts): void {
  app.post(
    '/api/format',
    {
      ...forPeople,
      preParsing: async (request) => limits.format(personOf(request)),
      schema: { tags: ['submissions'], body: formatBodySchema, response: { 200: formatAnswerSchema, ...errorAnswers } },
    },
    async (request) => {
      const { languageId, code } = request.body;
      const language = (await catalogue.languages()).find(({ id }) => id === languageId);
      if (!language?.formatter)
        throw new ApiError('language-unavailable', `There is no formatter for ${language?.label ?? languageId} here.`);
      const id = randomUUID();
      const wait = formatting.waits.begin(id, formatting.waitMs ?? formatWaitMs);
      // Who hangs up keeps no place.
      request.raw.socket.once('close', wait.stop);
      try {
        await formatting.queue.add({ id, languageId, code }).catch((cause: unknown) => {
          throw new ApiError('unavailable', notFormatted, { retryAfterSeconds: 2 }, { cause });
        });
        const answer = await wait.ended;
        if (answer) return answer;
        const reason = answer === null ? 'the judge failed at it' : 'the judge did not answer in time';
        request.log.warn({ languageId, reason }, 'code was not formatted');
        throw new ApiError('unavailable', notFormatted, { retryAfterSeconds: 2 });
      } finally {
        wait.stop();
        request.raw.socket.off('close', wait.stop);
      }
    },
  );
}

const notFormatted = 'The formatter does not answer right now. Your code is unchanged; try again in a moment.';
