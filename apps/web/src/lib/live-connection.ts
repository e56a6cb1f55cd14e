import {
  type ClientToServerEvents,
  resumeAnswerSchema,
  type ServerToClientEvents,
  type SubmissionProgress,
  submissionProgressSchema,
  type UserEvent,
  userEventSchema,
} from '@codenova/contracts';
import type { Socket } from 'socket.io-client';
import { connected, type LiveStep, received, resumed, resumeFailed, startState } from './live-events.ts';
import { tellNotificationNews } from './notification-news.ts';

export type LiveConnection = { close(): void };

const resumeTimeoutMs = 5_000;
const askAgainMs = 2_000;
const refusedAgainMs = 15_000;

/** Opens the person's socket and keeps its events in order (see live-events.ts). Reconnects by itself. */
export function openLiveConnection(handlers: {
  onEvent: (event: UserEvent) => void;
  onProgress: (progress: SubmissionProgress) => void;
  onConnected: (connected: boolean) => void;
  onSignedOut: () => void;
}): LiveConnection {
  let socket: Socket<ServerToClientEvents, ClientToServerEvents> | undefined;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state = startState;

  const take = (step: LiveStep) => {
    state = step.state;
    for (const event of step.deliver) handlers.onEvent(event);
    // It may have been late, or a changed one.
    if (step.deliver.some(({ payload }) => payload.kind === 'submission')) tellNotificationNews();
    if (step.askAfter !== null) ask(step.askAfter);
  };
  const ask = (afterSequence: number) => {
    socket?.timeout(resumeTimeoutMs).emit('resume', { afterSequence }, (error: Error | null, result: unknown) => {
      const answer = error ? undefined : resumeAnswerSchema.safeParse(result).data;
      if (answer) return take(resumed(state, answer));
      state = resumeFailed(state);
      clearTimeout(timer);
      timer = setTimeout(() => socket?.connected && take(connected(state)), askAgainMs);
    });
  };

  void import('socket.io-client').then(({ io }) => {
    if (closed) return;
    socket = io({ transports: ['websocket', 'polling'], reconnectionDelayMax: 10_000 });
    socket.on('connect', () => {
      handlers.onConnected(true);
      tellNotificationNews();
      take(connected(state));
    });
    socket.on('disconnect', () => handlers.onConnected(false));
    socket.on('connect_error', (error) => {
      // A refusal by the server ends socket.io's own retries. Without a session there is nothing to retry for.
      if (closed || socket?.active) return;
      if (error.message === 'sign-in-required') return handlers.onSignedOut();
      clearTimeout(timer);
      timer = setTimeout(() => socket?.connect(), refusedAgainMs);
    });
    socket.on('event', (raw) => {
      const event = userEventSchema.safeParse(raw).data;
      if (event) take(received(state, event));
    });
    socket.on('progress', (raw) => {
      const progress = submissionProgressSchema.safeParse(raw).data;
      if (progress) handlers.onProgress(progress);
    });
    socket.on('notifications-changed', () => tellNotificationNews());
    socket.on('signed-out', handlers.onSignedOut);
  });

  return {
    close() {
      closed = true;
      clearTimeout(timer);
      socket?.close();
    },
  };
}
