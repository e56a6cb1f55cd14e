import { type Session, type Sessions, SessionsUnavailable, sessionTokenOf } from '@codenova/accounts';
import type { Store } from '@codenova/store';
import type { FastifyRequest } from 'fastify';
import { ApiError } from './problem-details.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** null: a visitor. */
    session: Session | null;
    /** Their session lives, but nothing is done for them. */
    isBlocked: boolean;
  }
}

/** The living session of a request's cookie; null for a visitor, whatever their cookie says. */
export async function sessionOf(sessions: Sessions, cookieHeader: string | undefined): Promise<Session | null> {
  const token = sessionTokenOf(cookieHeader);
  if (!token) return null;
  try {
    return (await sessions.check(token)) ?? null;
  } catch (thrown) {
    if (!(thrown instanceof SessionsUnavailable)) throw thrown;
    throw new ApiError(
      'unavailable',
      'Your session can not be checked right now. Try again in a moment.',
      { retryAfterSeconds: 2 },
      { cause: thrown },
    );
  }
}

/** What a blocked person is told. */
export const blockedAccount = (): ApiError =>
  new ApiError('blocked', 'This account is blocked. Ask the people who run this site why.');

/** The session of a request, whose person must be signed in. */
export function sessionOfPerson(request: FastifyRequest): Session {
  if (request.isBlocked) throw blockedAccount();
  if (!request.session) throw new ApiError('sign-in-required', 'Sign in to do this; your session may have ended.');
  return request.session;
}

/** The person of a request, who must be signed in. */
export function personOf(request: FastifyRequest): string {
  return sessionOfPerson(request).userId;
}

/** A route for people: a visitor is turned away before the body is read. */
export const forPeople = {
  onRequest: async (request: FastifyRequest): Promise<void> => {
    personOf(request);
  },
};

/** Whoever is no administrator is told that there is no such place. */
export async function demandAdmin(store: Pick<Store, 'users'>, request: FastifyRequest): Promise<void> {
  const user = request.session && (await store.users.find(request.session.userId));
  if (user?.role !== 'admin') throw new ApiError('not-found', `Nothing is at ${request.method} ${request.url}.`);
}

/** Route options: only for administrators, asked before the body is read. */
export function forAdmins(store: Pick<Store, 'users'>) {
  return {
    onRequest: [forPeople.onRequest, (request: FastifyRequest) => demandAdmin(store, request)],
  };
}
