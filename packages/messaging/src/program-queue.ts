import { programFinishedChannel, type QueuePayload } from '@codenova/contracts';
import type { Redis } from 'ioredis';
import { createJobQueue, type JobQueue } from './job-queue.ts';
import { createWaits, type Waits } from './waits.ts';

export type ProgramQueue = JobQueue<QueuePayload<'program'>>;

/** The producing side of the queue `program` on the durable Redis. */
export function createProgramQueue(redis: Redis): ProgramQueue {
  return createJobQueue<QueuePayload<'program'>>(redis, 'program', ({ token, attempt }) => `${token}_${attempt}`);
}

/** Tells those who wait for a program that it has its result. */
export async function publishProgramFinished(redis: Redis, token: string): Promise<void> {
  await redis.publish(programFinishedChannel, token);
}

/** Those who wait for programs to finish, by token; the result itself is in PostgreSQL. */
export type ProgramWaits = Waits<'finished'>;

/** `redis` is a connection for subscribing alone. */
export function createProgramWaits(redis: Redis): Promise<ProgramWaits> {
  return createWaits(redis, programFinishedChannel, (token) => ({ id: token, news: 'finished' as const }));
}
