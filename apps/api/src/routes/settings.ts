import { clearedSessionCookie } from '@codenova/accounts';
import {
  accountDeletionBodySchema,
  nameBodySchema,
  passwordBodySchema,
  sessionIdSchema,
  sessionListSchema,
  type User,
  userAnswerSchema,
} from '@codenova/contracts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { accountExport } from '../account-export.ts';
import { errorAnswers, noContent } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { forPeople, personOf, sessionOfPerson } from '../person.ts';
import { ApiError } from '../problem-details.ts';
import { busy, cookieOptions, taken } from './accounts.ts';

const gone = () => new ApiError('sign-in-required', 'This account is not there any more.');

/** What a person does with their own account: sessions, name, password, all their data, its end. */
export function registerSettings(app: Api, parts: ApiParts): void {
  const { store, sessions, passwords, limits } = parts;
  const tags = ['settings'];
  const cookie = cookieOptions(parts);
  /** Those whose data this process is writing out: one download a person at a time. */
  const exporting = new Set<string>();

  async function onSessions<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (cause) {
      const detail = 'Sessions can be neither listed nor ended right now. Try again in a moment.';
      throw new ApiError('unavailable', detail, { retryAfterSeconds: 2 }, { cause });
    }
  }

  /** The person, who has given their password again: counted with the attempts to sign in to the account. */
  async function personWithPassword(request: FastifyRequest, password: string, field: string): Promise<User> {
    const userId = personOf(request);
    const address = request.ip ?? 'local';
    await limits.signInAddress(address);
    await limits.signInAccount(address, userId);
    const found = await store.users.findWithPassword(userId);
    if (!found) throw gone();
    const outcome = await passwords.check(found.passwordHash, password);
    switch (outcome) {
      case 'match':
        return found.user;
      case 'busy':
        throw busy();
      case 'no-match': {
        const message = 'This is not your password.';
        throw new ApiError('wrong-password', message, { errors: [{ path: field, message }] });
      }
      default:
        return outcome satisfies never;
    }
  }

  app.get(
    '/api/settings/sessions',
    { ...forPeople, schema: { tags, response: { 200: sessionListSchema, ...errorAnswers } } },
    async (request) => {
      const here = sessionOfPerson(request);
      const listed = await onSessions(sessions.list(here.userId));
      return {
        sessions: listed.map(({ sessionId, ...facts }) => ({
          id: sessionId,
          current: sessionId === here.sessionId,
          ...facts,
        })),
      };
    },
  );

  app.delete(
    '/api/settings/sessions/:id',
    {
      ...forPeople,
      schema: { tags, params: z.object({ id: sessionIdSchema }), response: { 204: noContent, ...errorAnswers } },
    },
    async (request, reply) => {
      const here = sessionOfPerson(request);
      const { id } = request.params;
      if (!(await onSessions(sessions.endOwn({ userId: here.userId, sessionId: id }))))
        throw new ApiError('not-found', 'You have no session with this id; it may have ended.');
      if (id === here.sessionId) void reply.header('set-cookie', clearedSessionCookie(cookie));
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/api/settings/sessions',
    { ...forPeople, schema: { tags, response: { 204: noContent, ...errorAnswers } } },
    async (request, reply) => {
      await onSessions(sessions.endOthers(sessionOfPerson(request)));
      return reply.code(204).send(null);
    },
  );

  app.put(
    '/api/settings/name',
    {
      ...forPeople,
      schema: { tags, body: nameBodySchema, response: { 200: userAnswerSchema, ...errorAnswers } },
    },
    async (request) => {
      const renamed = await store.users.rename(personOf(request), request.body.name);
      if (renamed.ok) return { user: renamed.user };
      if (renamed.reason === 'no-account') throw gone();
      throw new ApiError(renamed.reason, taken[renamed.reason]);
    },
  );

  app.put(
    '/api/settings/password',
    { ...forPeople, schema: { tags, body: passwordBodySchema, response: { 204: noContent, ...errorAnswers } } },
    async (request, reply) => {
      const { currentPassword, newPassword } = request.body;
      const { id } = await personWithPassword(request, currentPassword, 'currentPassword');
      const hashed = await passwords.hash(newPassword);
      if (!hashed.ok) throw busy();
      await store.users.setPasswordHash(id, hashed.hash);
      try {
        await sessions.endOthers(sessionOfPerson(request));
      } catch (cause) {
        const detail = 'The password is changed. Your other sessions could not be ended: end them below in a moment.';
        throw new ApiError('unavailable', detail, { retryAfterSeconds: 2 }, { cause });
      }
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/settings/export',
    {
      ...forPeople,
      schema: {
        tags,
        response: { 200: z.unknown().describe('All that belongs to the person: a file'), ...errorAnswers },
      },
    },
    async (request, reply) => {
      const user = await store.users.find(personOf(request));
      if (!user) throw gone();
      if (exporting.has(user.id))
        throw new ApiError('conflict', 'Your data is being written out already. Wait until that download has ended.');
      const now = new Date();
      const text = accountExport(store, user, now);
      exporting.add(user.id);
      text.once('close', () => exporting.delete(user.id));
      return reply
        .headers({
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': `attachment; filename="codenova-${user.name}-${now.toISOString().slice(0, 10)}.json"`,
        })
        .send(text);
    },
  );

  app.delete(
    '/api/settings/account',
    {
      ...forPeople,
      schema: { tags, body: accountDeletionBodySchema, response: { 204: noContent, ...errorAnswers } },
    },
    async (request, reply) => {
      const user = await personWithPassword(request, request.body.password, 'password');
      if (request.body.name !== user.name) {
        const message = 'This is not the name of your account.';
        throw new ApiError('validation', `name: ${message}`, { errors: [{ path: 'name', message }] });
      }
      const deleted = await store.accounts.delete(user.id);
      if (!deleted.ok) {
        if (deleted.reason === 'no-account') throw gone();
        throw new ApiError(
          'last-admin',
          'You are the last administrator of this site. Make someone else one first; then this account can be deleted.',
        );
      }
      // The account is gone whatever Redis says: a session without an account is nobody's.
      await sessions
        .endAll(user.id)
        .catch((error: unknown) => request.log.error({ error }, 'sessions of a deleted account were not ended'));
      request.log.info({ 'user.id': user.id }, 'an account was deleted by its person');
      return reply.header('set-cookie', clearedSessionCookie(cookie)).code(204).send(null);
    },
  );
}
