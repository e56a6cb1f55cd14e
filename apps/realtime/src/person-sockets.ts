import type { Session } from '@codenova/accounts';
import type { ClientToServerEvents, ServerToClientEvents } from '@codenova/contracts';
import type { Server, Socket } from 'socket.io';

type None = Record<string, never>;
/** A socket of a signed-in person, and all of them. */
export type PersonSocket = Socket<ClientToServerEvents, ServerToClientEvents, None, { session: Session }>;
export type PersonSockets = Server<ClientToServerEvents, ServerToClientEvents, None, { session: Session }>;

export const userRoom = (userId: string) => `user:${userId}`;
export const sessionRoom = (sessionId: string) => `session:${sessionId}`;

/** Tells and closes every socket of a session that is over. */
export function endSession(io: PersonSockets, sessionId: string): void {
  const room = sessionRoom(sessionId);
  io.local.to(room).emit('signed-out');
  io.local.in(room).disconnectSockets(true);
}
