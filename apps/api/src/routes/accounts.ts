import { clearedSessionCookie, sessionCookie } from '@codenova/accounts';
import { meAnswerSchema, signInBodySchema, signUpBodySchema, userAnswerSchema } from '@codenova/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorAnswers, noContent } from '../open-api.ts';
import type { Api, ApiParts } from '../parts.ts';
import { blockedAccount } from '../person.ts';
import { ApiError } from '../problem-details.ts';

/** What is said where a name or an address belongs to someone. */
export const taken = {
  'name-taken': 'Someone has this name. Choose another one.',
  'email-taken': 'There is an account with this e-mail address. Sign in, or use another address.',
} as const;

/** Where one signs out: always allowed, whatever a person has asked before. */
export const signOutPath = '/api/auth/sign-out';

/** More people than passwords can be checked of at once. */
export const busy = () =>
  new ApiError('unavailable', 'Many people are signing in. Try again in a moment.', { retryAfterSeconds: 2 });

/** How the session's cookie is set and cleared. */
export const cookieOptions = ({ publicUrl }: Pick<ApiParts, 'publicUrl'>) => ({
  secure: publicUrl?.startsWith('https:') ?? false,
});

/** Sign up, in and out, and who one is. */
export function registerAccounts(app: Api, parts: ApiParts): void {
  const { store, sessions, passwords, limits } = parts;
  const cookie = cookieOptions(parts);
  const tags = ['accounts'];

  async function startSession(request: FastifyRequest, reply: FastifyReply, userId: string): Promise<void> {
    const notNow = (cause: unknown): never => {
      const detail = 'Signing in does not work right now. Try again in a moment.';
      throw new ApiError('unavailable', detail, { retryAfterSeconds: 2 }, { cause });
    };
    const { token, session } = await sessions.start(userId, request.headers['user-agent']).catch(notNow);
    // Asked after the start: a block that comes later ends this session with the others.
    if ((await store.administration.blockedAmong([userId])).length > 0) {
      await sessions.end(session).catch(notNow);
      throw blockedAccount();
    }
    void reply.header('set-cookie', sessionCookie(token, cookie));
  }

  app.post(
    '/api/auth/sign-up',
    { schema: { tags, body: signUpBodySchema, response: { 201: userAnswerSchema, ...errorAnswers } } },
    async (request, reply) => {
      const { name, email, password } = request.body;
      const address = request.ip ?? 'local';
      await limits.signInAddress(address);
      await limits.signInAccount(address, email);
      const hashed = await passwords.hash(password);
      if (!hashed.ok) throw busy();
      const created = await store.users.create({ name, email, passwordHash: hashed.hash });
      if (!created.ok) throw new ApiError(created.reason, taken[created.reason]);
      await startSession(request, reply, created.user.id);
      return reply.code(201).send({ user: created.user });
    },
  );

  app.post(
    '/api/auth/sign-in',
    { schema: { tags, body: signInBodySchema, response: { 200: userAnswerSchema, ...errorAnswers } } },
    async (request, reply) => {
      const { login, password } = request.body;
      const address = request.ip ?? 'local';
      await limits.signInAddress(address);
      const found = await store.users.findByLogin(login);
      // One count for an account, whether it is asked for by name or by e-mail address.
      await limits.signInAccount(address, found?.user.id ?? login);
      switch (await passwords.check(found?.passwordHash, password)) {
        case 'busy':
          throw busy();
        case 'match':
          if (!found) break;
          await startSession(request, reply, found.user.id);
          return { user: found.user };
        case 'no-match':
          break;
      }
      throw new ApiError('sign-in-failed', 'The name or the password is wrong.');
    },
  );

  app.post(signOutPath, { schema: { tags, response: { 204: noContent, ...errorAnswers } } }, async (request, reply) => {
    if (request.session) {
      try {
        await sessions.end(request.session);
      } catch (cause) {
        throw new ApiError(
          'unavailable',
          'Signing out does not work right now. Try again in a moment.',
          { retryAfterSeconds: 2 },
          { cause },
        );
      }
    }
    return reply.header('set-cookie', clearedSessionCookie(cookie)).code(204).send(null);
  });

  app.get(
    '/api/auth/me',
    { schema: { tags, response: { 200: meAnswerSchema, ...errorAnswers } } },
    async (request) => ({
      user: (request.session && (await store.users.find(request.session.userId))) ?? null,
    }),
  );
}
