import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isOwnOrigin, type Sessions, sessionTokenOf } from '@codenova/accounts';
import { type FanOutMessage, resumeRequestSchema } from '@codenova/contracts';
import { subscribeFanOut } from '@codenova/messaging';
import type { Logger, RedisConnection } from '@codenova/runtime';
import type { Store } from '@codenova/store';
import { Server as SocketServer } from 'socket.io';
import { createAllowance } from './allowance.ts';
import { endSession, type PersonSocket, type PersonSockets, sessionRoom, userRoom } from './person-sockets.ts';
import { watchSessions } from './session-watch.ts';

export type RealtimeParts = {
  store: Pick<Store, 'events' | 'administration'>;
  sessions: Sessions;
  /** A connection of its own: it only subscribes. */
  subscriber: RedisConnection;
  logger: Logger;
  /** Rejects while something that it needs does not answer. */
  check: () => Promise<void>;
  /** The address people use, where it differs from the Host header that arrives here. */
  publicUrl?: string | undefined;
  socketsPerUser?: number;
  /** How often every open socket's session is asked for; revoked ones also come over the fan-out at once. */
  sessionCheckMs?: number;
};

export type Realtime = {
  /** Not listening yet. */
  server: Server;
  close(): Promise<void>;
};

/** Whatever a client sends is small: the number of its last event. */
const payloadLimitBytes = 16_384;

/**
 * Socket.io under /socket.io: a socket is the person of its session cookie, gets their events and progress
 * from the fan-out channel, and what it missed from PostgreSQL by `resume`. GET /healthz beside it.
 */
export async function createRealtime(parts: RealtimeParts): Promise<Realtime> {
  const { logger, publicUrl, socketsPerUser = 20 } = parts;
  const server = createServer((request, response) => void answerHealth(request, response, parts.check));
  const io: PersonSockets = new SocketServer(server, {
    serveClient: false,
    maxHttpBufferSize: payloadLimitBytes,
    perMessageDeflate: false,
    // Who opens a connection but never says who they are, is let go.
    connectTimeout: 5_000,
    allowRequest: (request, decide) => {
      const { origin, host } = request.headers;
      const own = isOwnOrigin({ origin, host }, publicUrl);
      decide(own ? null : 'foreign-origin', own);
    },
  });

  io.use(async (socket, next) => {
    try {
      const token = sessionTokenOf(socket.handshake.headers.cookie);
      const session = token === undefined ? undefined : await parts.sessions.check(token);
      if (!session) return next(new Error('sign-in-required'));
      if ((await parts.store.administration.blockedAmong([session.userId])).length > 0)
        return next(new Error('sign-in-required'));
      const open = io.sockets.adapter.rooms.get(userRoom(session.userId))?.size ?? 0;
      if (open >= socketsPerUser) return next(new Error('too-many-sockets'));
      socket.data.session = session;
      // Before `connect` reaches the client: what it resumes from there on and what is sent overlap, with no gap.
      await socket.join([userRoom(session.userId), sessionRoom(session.sessionId)]);
      next();
    } catch (error) {
      logger.warn({ error }, 'a socket could not be let in');
      next(new Error('unavailable'));
    }
  });
  io.on('connection', (socket) => serveSocket(socket, parts));

  const fanOut = await subscribeFanOut(
    parts.subscriber,
    (message) => deliver(io, message),
    (reason) => logger.warn({ reason }, 'what came over the fan-out is no message'),
  );
  const watch = watchSessions(io, parts, parts.sessionCheckMs ?? 3_000);

  return {
    server,
    async close() {
      watch.close();
      await fanOut.close().catch((error: unknown) => logger.debug({ error }, 'the fan-out was closed already'));
      await io.close();
    },
  };
}

function deliver(io: PersonSockets, message: FanOutMessage): void {
  switch (message.kind) {
    case 'event':
      io.local.to(userRoom(message.userId)).emit('event', message.event);
      return;
    case 'progress':
      io.local.to(userRoom(message.userId)).emit('progress', message.progress);
      return;
    case 'notifications-changed':
      io.local.to(userRoom(message.userId)).emit('notifications-changed');
      return;
    case 'session-revoked':
      endSession(io, message.sessionId);
      return;
    default:
      message satisfies never;
  }
}

function serveSocket(socket: PersonSocket, { store, logger }: RealtimeParts): void {
  const { userId } = socket.data.session;
  // Every packet counts, whatever is in it: 10 a second, 30 at once.
  const allowance = createAllowance({ perSecond: 10, atOnce: 30, now: Date.now() });
  socket.conn.on('packet', () => {
    if (allowance.take(Date.now())) return;
    logger.info({ 'user.id': userId }, 'a socket that floods is closed');
    socket.disconnect(true);
  });

  socket.on('resume', async (request: unknown, answer: unknown) => {
    const parsed = resumeRequestSchema.safeParse(request);
    // A client of ours sends neither; nobody waits for an answer.
    if (!parsed.success || typeof answer !== 'function') return;
    try {
      answer(await store.events.after(userId, parsed.data.afterSequence));
    } catch (error) {
      // Unanswered: the client asks again.
      logger.warn({ error, 'user.id': userId }, 'a resume was not answered');
    }
  });
}

async function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  check: () => Promise<void>,
): Promise<void> {
  if (request.url !== '/healthz') return void response.writeHead(404).end();
  const healthy = await check().then(
    () => true,
    () => false,
  );
  response.writeHead(healthy ? 200 : 503, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ status: healthy ? 'ok' : 'unavailable' }));
}
