import {
  queuePlaceSchema,
  type Standing,
  standingMemoryStepBytes,
  standingPeopleNeeded,
  standingSchema,
  submissionIdSchema,
} from '@codenova/contracts';
import type { Tally } from '@codenova/store';
import { z } from 'zod';
import { errorAnswers } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { forPeople, personOf } from '../person.ts';
import { ApiError } from '../problem-details.ts';
import { standingPart, withoutOne } from '../standing.ts';

/** Of a person's own submission: its place in the queue, and once it is accepted, its place among the others. */
export function registerStanding(app: Api, { store, queue, catalogue }: ApiParts): void {
  const tags = ['submissions'];
  const params = z.object({ id: submissionIdSchema });

  app.get(
    '/api/submissions/:id/queue-place',
    { ...forPeople, schema: { tags, params, response: { 200: queuePlaceSchema, ...errorAnswers } } },
    async (request) => {
      const { id } = request.params;
      const attempt = await store.submissions.waitingAttempt(id, personOf(request));
      if (attempt === undefined) throw new ApiError('not-found', 'No submission of yours with this id waits.');
      try {
        return { place: (await queue.place({ submissionId: id, attempt })) ?? null };
      } catch (error) {
        request.log.warn({ error, submissionId: id }, 'the queue does not tell a place');
        return { place: null };
      }
    },
  );

  app.get(
    '/api/submissions/:id/standing',
    { ...forPeople, schema: { tags, params, response: { 200: standingSchema, ...errorAnswers } } },
    async (request): Promise<Standing> => {
      const own = await store.standings.own(request.params.id, personOf(request));
      if (!own) throw new ApiError('not-found', 'You have no accepted submission with this id.');
      if (!own.isCurrentVersion) return { state: 'older-version' };
      const { languageId } = own;
      const accepted = await catalogue.accepted(own.versionId, languageId);
      const best = await store.standings.ownBest(own, accepted.at);
      const cpuTimesMs = best ? withoutOne(accepted.cpuTimesMs, best.cpuTimeMs) : accepted.cpuTimesMs;
      const memorySteps = best ? withoutOne(accepted.memorySteps, best.memorySteps) : accepted.memorySteps;
      const people = Math.min(peopleOf(cpuTimesMs), peopleOf(memorySteps));
      if (people < standingPeopleNeeded) return { state: 'too-few', languageId, people };
      const step = standingMemoryStepBytes;
      return {
        state: 'compared',
        languageId,
        people,
        cpuTimeMs: standingPart(cpuTimesMs, Math.round(own.cpuTimeMs), 1),
        memoryBytes: standingPart(memorySteps, Math.round(own.memoryBytes / step), step),
      };
    },
  );
}

function peopleOf(tallies: Tally[]): number {
  return tallies.reduce((sum, { people }) => sum + people, 0);
}
