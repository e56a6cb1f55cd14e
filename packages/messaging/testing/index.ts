import { type QueueName, queuePrefix } from '@codenova/contracts';
import { Worker } from 'bullmq';
import type { Redis } from 'ioredis';

/**
 * Takes the jobs of a queue until `isEnough` and lets each fail with this error.
 * @param connection of its own, as workers need it
 */
export async function failJobs(
  connection: Redis,
  queue: QueueName,
  error: string,
  isEnough: () => Promise<boolean>,
): Promise<void> {
  const worker = new Worker(queue, () => Promise.reject(new Error(error)), { connection, prefix: queuePrefix });
  try {
    while (!(await isEnough())) await new Promise((resolve) => setTimeout(resolve, 20));
  } finally {
    await worker.close();
  }
}
