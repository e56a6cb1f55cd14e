import { type QueuePayload, queuePrefix, queues } from '@codenova/contracts';
import type { Logger, RedisConnection } from '@codenova/runtime';
import { DelayedError, Worker } from 'bullmq';
import type { ProgramExecution } from './program-execution.ts';

/** Takes the queue `program`, with fewer at once than there are slots, so that people find one free. */
export function startProgramWorker(parts: {
  execution: ProgramExecution;
  workerRedis: RedisConnection;
  slots: number;
  name: string;
  lockMs: number;
  languagePauseMs: number;
  logger: Logger;
}): Worker {
  const { execution, workerRedis, slots, name, lockMs, languagePauseMs, logger } = parts;
  const worker = new Worker<QueuePayload<'program'>>(
    'program',
    async (job, token) => {
      const payload = queues.program.safeParse(job.data);
      if (!payload.success) {
        logger.error({ jobId: job.id }, 'a job that is none of ours was dropped');
        return;
      }
      if ((await execution.run(payload.data)) === 'done') return;
      await job.moveToDelayed(Date.now() + languagePauseMs, token);
      throw new DelayedError();
    },
    {
      connection: workerRedis,
      prefix: queuePrefix,
      name,
      concurrency: Math.max(1, slots - 1),
      lockDuration: lockMs,
      stalledInterval: Math.ceil(lockMs / 3),
      // A worker that went silent has failed once: PostgreSQL counts it, not BullMQ.
      maxStalledCount: 0,
    },
  );
  worker.on('error', (error) => logger.warn({ error }, 'the queue of programs reports an error'));
  worker.on('failed', (job, error) =>
    logger.error({ error, jobId: job?.id }, 'a program failed to run; the sweeper takes it up'),
  );
  return worker;
}
