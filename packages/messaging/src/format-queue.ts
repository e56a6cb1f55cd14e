import { type FormatAnswer, formatFinishedChannel, formatFinishedSchema, type QueuePayload } from '@codenova/contracts';
import type { Redis } from 'ioredis';
import { createJobQueue, type JobQueue } from './job-queue.ts';
import { createWaits, type Waits } from './waits.ts';

export type FormatQueue = JobQueue<QueuePayload<'format'>>;

/** The producing side of the queue `format` on the durable Redis. */
export function createFormatQueue(redis: Redis): FormatQueue {
  return createJobQueue<QueuePayload<'format'>>(redis, 'format', ({ id }) => id);
}

/** Tells whoever waits for an order of formatting what came of it: null where it failed by our fault. */
export async function publishFormatFinished(redis: Redis, id: string, answer: FormatAnswer | null): Promise<void> {
  await redis.publish(formatFinishedChannel, JSON.stringify({ id, answer }));
}

/** Those who wait for their code, by the order's id. */
export type FormatWaits = Waits<FormatAnswer | null>;

/** `redis` is a connection for subscribing alone. What is no message of ours goes to `onInvalid`. */
export function createFormatWaits(redis: Redis, onInvalid: (reason: string) => void): Promise<FormatWaits> {
  return createWaits(redis, formatFinishedChannel, (message) => {
    try {
      const { id, answer } = formatFinishedSchema.parse(JSON.parse(message));
      return { id, news: answer };
    } catch (error) {
      onInvalid(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  });
}
