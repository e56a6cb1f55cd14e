import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { describeBrowser } from './browser.ts';
import { factKeys, noteSeen, noteStart, readFacts, type SessionFacts } from './session-facts.ts';

export type Session = { sessionId: string; userId: string };
export type ListedSession = SessionFacts & { sessionId: string };

/** Redis is away, and this process has not seen the session alive a moment ago. */
export class SessionsUnavailable extends Error {
  override name = 'SessionsUnavailable';
}

export type Sessions = {
  /** @param userAgent the browser's header; only a few words of ours about it are kept */
  start(userId: string, userAgent?: string): Promise<{ token: string; session: Session }>;
  /**
   * The living session of a token; undefined for a forged, foreign, expired or revoked one.
   * @throws SessionsUnavailable
   */
  check(token: string): Promise<Session | undefined>;
  end(session: Session): Promise<void>;
  /** A person's living sessions, the last seen first. Rejects when Redis is away. */
  list(userId: string): Promise<ListedSession[]>;
  /** Ends a session if it is a living one of its `userId`; false else. */
  endOwn(session: Session): Promise<boolean>;
  /** Ends every other session of this one's person. */
  endOthers(session: Session): Promise<void>;
  /** Ends every session of a person, e.g. when their role or password changed. */
  endAll(userId: string): Promise<void>;
  /** Which of these sessions live, in their order. Rejects when Redis is away: nothing is known then. */
  alive(sessions: Session[]): Promise<boolean[]>;
};

export const sessionLifetimeSeconds = 7 * 24 * 3_600;
/** When a session was last seen is written by a process at most so often. */
const seenEveryMs = 60_000;
const algorithm = 'HS256';
const issuer = 'codenova';
const audience = 'codenova-session';
const claimsSchema = z.object({ sub: z.uuid(), jti: z.string().regex(/^[A-Za-z0-9_-]{32}$/) });

const sessionKey = (sessionId: string) => `codenova:session:${sessionId}`;
const personKey = (userId: string) => `codenova:sessions-of:${userId}`;

/**
 * Sessions: a signed token (JWT, HS256, 7 days) that counts only while Redis (the durable one) has its
 * session. While Redis is away, a session that this process saw alive within `graceMs` still counts, so
 * that people go on working through a restart; nobody can sign in or out meanwhile.
 * @param options.secret at least 32 characters
 * @param options.onEnded told of every session ended here, to close its sockets
 */
export function createSessions(options: {
  redis: Redis;
  secret: string;
  onEnded?: (sessionId: string) => Promise<void>;
  graceMs?: number;
}): Sessions {
  const { redis, onEnded, graceMs = 60_000 } = options;
  if (options.secret.length < 32) throw new Error('the secret of sessions has at least 32 characters');
  const key = new TextEncoder().encode(options.secret);
  const seen = createSeen(graceMs);
  const noted = createSeen(seenEveryMs);

  async function sessionOf(token: string): Promise<Session | undefined> {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [algorithm],
        issuer,
        audience,
        requiredClaims: ['exp', 'iat', 'sub', 'jti'],
        maxTokenAge: sessionLifetimeSeconds,
      });
      const claims = claimsSchema.safeParse(payload);
      return claims.success ? { sessionId: claims.data.jti, userId: claims.data.sub } : undefined;
    } catch {
      // jose throws for everything that is wrong with a token; which of it, is nobody's business.
      return undefined;
    }
  }

  async function end({ sessionId, userId }: Session): Promise<void> {
    seen.forget(sessionId);
    const keys = [sessionKey(sessionId), ...factKeys(sessionId)];
    await redis.multi().del(keys).srem(personKey(userId), sessionId).exec();
    await onEnded?.(sessionId);
  }

  async function endAllBut(userId: string, kept?: string): Promise<void> {
    for (const sessionId of await redis.smembers(personKey(userId)))
      if (sessionId !== kept) await end({ sessionId, userId });
  }

  /** Each process writes once a minute; the map of what was written is bounded, so at worst more often. */
  async function touch(sessionId: string): Promise<void> {
    if (noted.recently(sessionId)) return;
    noted.remember(sessionId);
    await noteSeen(redis, sessionId);
  }

  return {
    async start(userId, userAgent) {
      const sessionId = randomBytes(24).toString('base64url');
      await noteStart(redis, sessionId, describeBrowser(userAgent), sessionLifetimeSeconds);
      noted.remember(sessionId);
      await redis
        .multi()
        .set(sessionKey(sessionId), userId, 'EX', sessionLifetimeSeconds)
        .sadd(personKey(userId), sessionId)
        .expire(personKey(userId), sessionLifetimeSeconds)
        .exec();
      const now = Math.floor(Date.now() / 1_000);
      const token = await new SignJWT()
        .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(userId)
        .setJti(sessionId)
        .setIssuedAt(now)
        .setExpirationTime(now + sessionLifetimeSeconds)
        .sign(key);
      return { token, session: { sessionId, userId } };
    },

    async check(token) {
      const session = await sessionOf(token);
      if (!session) return undefined;
      let owner: string | null;
      try {
        owner = await redis.get(sessionKey(session.sessionId));
      } catch (cause) {
        if (seen.recently(session.sessionId)) return session;
        throw new SessionsUnavailable('sessions can not be checked: Redis does not answer', { cause });
      }
      if (owner !== session.userId) {
        seen.forget(session.sessionId);
        return undefined;
      }
      seen.remember(session.sessionId);
      await touch(session.sessionId);
      return session;
    },

    end,

    async list(userId) {
      const all = await redis.smembers(personKey(userId));
      const owners = all.length === 0 ? [] : await redis.mget(all.map(sessionKey));
      // The set also holds sessions that have expired.
      const ids = all.filter((_, index) => owners[index] === userId);
      const facts = await readFacts(redis, ids);
      return ids
        .map((sessionId, index) => ({ sessionId, ...(facts[index] as SessionFacts) }))
        .sort((a, b) => (b.lastSeenAt ?? '').localeCompare(a.lastSeenAt ?? ''));
    },

    async endOwn(session) {
      if ((await redis.get(sessionKey(session.sessionId))) !== session.userId) return false;
      await end(session);
      return true;
    },

    endOthers: ({ userId, sessionId }) => endAllBut(userId, sessionId),

    endAll: (userId) => endAllBut(userId),

    async alive(sessions) {
      if (sessions.length === 0) return [];
      const owners = await redis.mget(sessions.map((session) => sessionKey(session.sessionId)));
      return sessions.map((session, index) => owners[index] === session.userId);
    },
  };
}

/** Sessions remembered within `graceMs`; at most 10,000, the longest unseen leave first. */
function createSeen(graceMs: number) {
  const times = new Map<string, number>();
  return {
    remember(sessionId: string) {
      times.delete(sessionId);
      times.set(sessionId, Date.now());
      if (times.size > 10_000) for (const oldest of times.keys()) return void times.delete(oldest);
    },
    forget: (sessionId: string) => void times.delete(sessionId),
    recently: (sessionId: string) => (times.get(sessionId) ?? Number.NEGATIVE_INFINITY) > Date.now() - graceMs,
  };
}
