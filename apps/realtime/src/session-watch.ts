import type { Session, Sessions } from '@codenova/accounts';
import type { Logger } from '@codenova/runtime';
import type { Store } from '@codenova/store';
import { endSession, type PersonSockets } from './person-sockets.ts';

/**
 * Closes the sockets of sessions that are over and of people who are blocked, every `everyMs`: what a lost fan-out
 * message or an expiry left open. While Redis or PostgreSQL is away nothing is known, and sockets stay.
 */
export function watchSessions(
  io: PersonSockets,
  { store, sessions, logger }: { store: Pick<Store, 'administration'>; sessions: Sessions; logger: Logger },
  everyMs: number,
): { close(): void } {
  let checking = false;

  async function check(): Promise<void> {
    const open = new Map<string, Session>();
    for (const socket of io.sockets.sockets.values()) open.set(socket.data.session.sessionId, socket.data.session);
    const all = [...open.values()];
    for (let start = 0; start < all.length; start += 1_000) {
      const batch = all.slice(start, start + 1_000);
      const alive = await sessions.alive(batch);
      for (const [index, session] of batch.entries()) if (!alive[index]) endSession(io, session.sessionId);
      const blocked = new Set(await store.administration.blockedAmong(batch.map(({ userId }) => userId)));
      for (const { sessionId, userId } of batch) if (blocked.has(userId)) endSession(io, sessionId);
    }
  }

  const timer = setInterval(() => {
    if (checking) return;
    checking = true;
    check()
      .catch((error: unknown) => logger.warn({ error }, 'sessions of open sockets could not be checked'))
      .finally(() => {
        checking = false;
      });
  }, everyMs);
  timer.unref();
  return { close: () => clearInterval(timer) };
}
