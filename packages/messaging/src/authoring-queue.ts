import type { QueuePayload } from '@codenova/contracts';
import type { Redis } from 'ioredis';
import { createJobQueue, type JobQueue } from './job-queue.ts';

export type AuthoringQueue = JobQueue<QueuePayload<'authoring'>>;

/** The producing side of the queue `authoring` on the durable Redis. */
export function createAuthoringQueue(redis: Redis): AuthoringQueue {
  return createJobQueue<QueuePayload<'authoring'>>(redis, 'authoring', ({ taskId, attempt }) => `${taskId}_${attempt}`);
}
