import { executionJobId, executionPriority, type QueuePayload } from '@codenova/contracts';
import type { Redis } from 'ioredis';
import { createJobQueue, type JobQueue } from './job-queue.ts';

export type ExecutionQueue = Omit<JobQueue<QueuePayload<'execution'>>, 'add'> & {
  /** Adding an attempt that is there already changes nothing. Fails at once when Redis is away. */
  add(payload: QueuePayload<'execution'>, priority: keyof typeof executionPriority): Promise<void>;
};

/** The producing side of the queue `execution` on the durable Redis. */
export function createExecutionQueue(redis: Redis): ExecutionQueue {
  const queue = createJobQueue<QueuePayload<'execution'>>(redis, 'execution', executionJobId);
  return { ...queue, add: (payload, priority) => queue.add(payload, executionPriority[priority]) };
}
