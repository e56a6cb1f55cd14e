import type { Redis } from 'ioredis';
import { describeBrowser } from './browser.ts';

/** What a person sees of their sessions. Times are of ISO 8601; null where a session is older than the noting of it. */
export type SessionFacts = { browser: string; startedAt: string | null; lastSeenAt: string | null };

/** As it is kept: `2026-01-31T10:00:00.000Z Chrome on Linux`. */
const kept = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (.{1,100})$/;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const factsKey = (sessionId: string) => `codenova:session-facts:${sessionId}`;
const seenKey = (sessionId: string) => `codenova:session-seen:${sessionId}`;

/** The keys that go with a session. */
export const factKeys = (sessionId: string): string[] => [factsKey(sessionId), seenKey(sessionId)];

/** Notes the start of a session; both keys live as long as it. */
export async function noteStart(redis: Redis, sessionId: string, browser: string, ttlSeconds: number): Promise<void> {
  const now = new Date().toISOString();
  await redis
    .multi()
    .set(factsKey(sessionId), `${now} ${browser}`, 'EX', ttlSeconds)
    .set(seenKey(sessionId), now, 'EX', ttlSeconds)
    .exec();
}

/** Notes that a session was used now. One that has just ended stays away: only a key that is there is written. */
export async function noteSeen(redis: Redis, sessionId: string): Promise<void> {
  try {
    await redis.set(seenKey(sessionId), new Date().toISOString(), 'KEEPTTL', 'XX');
  } catch {
    // It is only shown: the next minute's write makes up for it, and the request goes on.
  }
}

/** The facts of these sessions, in their order; whatever can not be read is unknown. */
export async function readFacts(redis: Redis, sessionIds: string[]): Promise<SessionFacts[]> {
  if (sessionIds.length === 0) return [];
  const [facts, seen] = await Promise.all([redis.mget(sessionIds.map(factsKey)), redis.mget(sessionIds.map(seenKey))]);
  return sessionIds.map((_, index) => {
    const [, startedAt = null, browser = describeBrowser(undefined)] = kept.exec(facts[index] ?? '') ?? [];
    const lastSeenAt = seen[index] ?? '';
    return { browser, startedAt, lastSeenAt: time.test(lastSeenAt) ? lastSeenAt : null };
  });
}
