import { programFinishedChannel, type QueuePayload } from '@codenova/contracts';
import type { Redis } from 'ioredis';
import { createJobQueue, type JobQueue } from './job-queue.ts';

export type ProgramQueue = JobQueue<QueuePayload<'program'>>;

/** The producing side of the queue `program` on the durable Redis. */
export function createProgramQueue(redis: Redis): ProgramQueue {
  return createJobQueue<QueuePayload<'program'>>(redis, 'program', ({ token, attempt }) => `${token}_${attempt}`);
}

/** Tells those who wait for a program that it has its result. */
export async function publishProgramFinished(redis: Redis, token: string): Promise<void> {
  await redis.publish(programFinishedChannel, token);
}

/** Those who wait for programs to finish. */
export type ProgramWaits = {
  /** Resolves when the program is told to be finished, or at the deadline; `stop` when nobody waits any more. */
  begin(token: string, deadlineMs: number): { ended: Promise<void>; stop(): void };
  close(): Promise<void>;
};

/** `redis` is a connection of its own for it, that reconnects and subscribes again by itself. */
export async function createProgramWaits(redis: Redis): Promise<ProgramWaits> {
  const waiting = new Map<string, () => void>();
  const listener = (channel: string, token: string) => {
    if (channel === programFinishedChannel) waiting.get(token)?.();
  };
  redis.on('message', listener);
  await redis.subscribe(programFinishedChannel);
  return {
    begin(token, deadlineMs) {
      let stop = (): void => undefined;
      const ended = new Promise<void>((resolve) => {
        const timer = setTimeout(() => stop(), deadlineMs);
        stop = () => {
          clearTimeout(timer);
          waiting.delete(token);
          resolve();
        };
        waiting.set(token, stop);
      });
      return { ended, stop: () => stop() };
    },
    async close() {
      redis.off('message', listener);
      for (const stop of [...waiting.values()]) stop();
      await redis.unsubscribe(programFinishedChannel);
    },
  };
}
