import {
  type AdminPerson,
  adminActionsQuerySchema,
  adminActionsSchema,
  adminPeopleQuerySchema,
  adminPeopleSchema,
  adminSubmissionAnswerSchema,
  adminSubmissionListSchema,
  adminSubmissionsQuerySchema,
  type PersonAction,
  personActionBodySchema,
  submissionIdSchema,
} from '@codenova/contracts';
import type { AdministerOutcome } from '@codenova/store';
import { z } from 'zod';
import { errorAnswers, noContent } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { forAdmins, personOf } from '../person.ts';
import { ApiError } from '../problem-details.ts';

type Refusal = Extract<AdministerOutcome, { ok: false }>['reason'];

/** For administrators: people and everybody's submissions. */
export function registerAdministration(app: Api, parts: ApiParts): void {
  const { store, sessions, blocked } = parts;
  const tags = ['administration'];

  /** What Redis knows of a person's sessions; null where it does not answer. */
  async function seen(userId: string): Promise<Pick<AdminPerson, 'lastSeenAt' | 'sessions'>> {
    try {
      const living = await sessions.list(userId);
      return { lastSeenAt: living[0]?.lastSeenAt ?? null, sessions: living.length };
    } catch {
      return { lastSeenAt: null, sessions: null };
    }
  }

  app.get(
    '/api/admin/users',
    {
      ...forAdmins(store),
      schema: { tags, querystring: adminPeopleQuerySchema, response: { 200: adminPeopleSchema, ...errorAnswers } },
    },
    async (request) => {
      const { people, next } = await store.administration.people(request.query);
      return { people: await Promise.all(people.map(async (one) => ({ ...one, ...(await seen(one.id)) }))), next };
    },
  );

  app.post(
    '/api/admin/users/:id/actions',
    {
      ...forAdmins(store),
      schema: {
        tags,
        params: z.object({ id: z.uuid() }),
        body: personActionBodySchema,
        response: { 204: noContent, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { action, name } = request.body;
      const done = await store.administration.administer({ by: personOf(request), kind: action, userId: id, name });
      if (!done.ok) throw refused(done.reason, name);
      blocked.forget(id);
      request.log.warn({ 'user.id': personOf(request), whom: id, action }, 'an administrator acted on a person');
      if (endsSessions(action)) {
        try {
          await sessions.endAll(id);
        } catch (cause) {
          const detail = `It is done and noted, but the sessions of ${name} could not be ended. End them in a moment.`;
          throw new ApiError('unavailable', detail, { retryAfterSeconds: 2 }, { cause });
        }
      }
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/admin/actions',
    {
      ...forAdmins(store),
      schema: { tags, querystring: adminActionsQuerySchema, response: { 200: adminActionsSchema, ...errorAnswers } },
    },
    async (request) => store.administration.actions(request.query),
  );

  app.get(
    '/api/admin/submissions',
    {
      ...forAdmins(store),
      schema: {
        tags,
        querystring: adminSubmissionsQuerySchema,
        response: { 200: adminSubmissionListSchema, ...errorAnswers },
      },
    },
    async (request) => store.administration.submissions(request.query),
  );

  app.get(
    '/api/admin/submissions/:id',
    {
      ...forAdmins(store),
      schema: {
        tags,
        params: z.object({ id: submissionIdSchema }),
        response: { 200: adminSubmissionAnswerSchema, ...errorAnswers },
      },
    },
    async (request) => {
      const submission = await store.administration.submission(request.params.id);
      if (!submission) throw new ApiError('not-found', 'There is no submission with this id; runs go after a day.');
      return { submission };
    },
  );
}

/** A session is of the role and the rights that its person had when it began. */
function endsSessions(action: PersonAction): boolean {
  switch (action) {
    case 'make-admin':
    case 'unmake-admin':
    case 'block':
    case 'end-sessions':
      return true;
    case 'unblock':
      return false;
    default:
      return action satisfies never;
  }
}

function refused(reason: Refusal, name: string): ApiError {
  switch (reason) {
    case 'no-account':
      return new ApiError('not-found', 'There is no such account any more.');
    case 'other-name':
      return new ApiError('conflict', `This person is not called ${name} any more. Load the page again.`);
    case 'last-admin':
      return new ApiError('last-admin', `${name} is the last administrator. Make someone else one first.`);
    case 'is-admin':
      return new ApiError('conflict', `${name} is an administrator. Take the role away first; then block the person.`);
    case 'is-blocked':
      return new ApiError('conflict', `${name} is blocked. Unblock the person first.`);
    case 'unchanged':
      return new ApiError('conflict', `Someone has done this to ${name} already. Load the page again.`);
    case 'not-admin':
      return new ApiError('not-allowed', 'You are no administrator any more.');
    default:
      return reason satisfies never;
  }
}
