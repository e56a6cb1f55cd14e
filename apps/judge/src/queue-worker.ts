import { type QueueName, type QueuePayload, queuePrefix, queues } from '@codenova/contracts';
import type { Logger, RedisConnection } from '@codenova/runtime';
import { DelayedError, type Job, Worker } from 'bullmq';

export type QueueWorkerParts = {
  workerRedis: RedisConnection;
  /** The same after a restart, and no other process's at the same time. */
  name: string;
  /** A taken job is free for others when its worker was silent so long. */
  lockMs: number;
  logger: Logger;
};

/** What becomes of a job: `put-back` when it was moved elsewhere in the queue and is taken again. */
export type JobEnd = 'done' | 'put-back';

/** Takes a queue's jobs, `concurrency` at once. Payloads that are none of ours are dropped and told. */
export function startQueueWorker<Q extends QueueName>(
  queue: Q,
  concurrency: number,
  work: (payload: QueuePayload<Q>, job: Job<QueuePayload<Q>>, token: string | undefined) => Promise<JobEnd>,
  { workerRedis, name, lockMs, logger }: QueueWorkerParts,
): Worker {
  const worker = new Worker<QueuePayload<Q>>(
    queue,
    async (job, token) => {
      const payload = queues[queue].safeParse(job.data);
      if (!payload.success) {
        logger.error({ queue, jobId: job.id }, 'a job that is none of ours was dropped');
        return;
      }
      if ((await work(payload.data as QueuePayload<Q>, job, token)) === 'put-back') throw new DelayedError();
    },
    {
      connection: workerRedis,
      prefix: queuePrefix,
      name,
      concurrency,
      lockDuration: lockMs,
      stalledInterval: Math.ceil(lockMs / 3),
      // A worker that went silent has failed once: PostgreSQL counts it, not BullMQ.
      maxStalledCount: 0,
    },
  );
  worker.on('error', (error) => logger.warn({ error, queue }, 'a queue reports an error'));
  worker.on('failed', (job, error) =>
    logger.error({ error, queue, jobId: job?.id }, 'a job failed; the sweeper takes it up'),
  );
  return worker;
}
