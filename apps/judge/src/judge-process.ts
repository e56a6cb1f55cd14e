import { type QueuePayload, queuePrefix, queues } from '@codenova/contracts';
import type { Judge } from '@codenova/judging';
import { createExecutionQueue } from '@codenova/messaging';
import type { Logger, RedisConnection } from '@codenova/runtime';
import type { Store } from '@codenova/store';
import { DelayedError, Worker } from 'bullmq';
import { createAnnouncer } from './announcer.ts';
import { createExecution } from './execution.ts';
import { createPatience } from './patience.ts';
import { createProblemCache } from './problem-cache.ts';
import { createPutBack } from './put-back.ts';
import { type Sweeper, startSweeper } from './sweeper.ts';
import { createTurns } from './turns.ts';

export type JudgeProcessParts = {
  store: Store;
  judge: Judge;
  /** For adding and publishing. */
  redis: RedisConnection;
  /** For taking: waits for Redis as long as it takes. */
  workerRedis: RedisConnection;
  slots: number;
  logger: Logger;
  /** The same after a restart, and no other process's at the same time: what it had taken before is taken up at once. */
  name: string;
  /** A taken job is free for others when its worker was silent so long. */
  lockMs?: number;
  sweepEveryMs?: number;
  sweepOlderThanMs?: number;
};

export type JudgeProcess = {
  sweeper: Sweeper;
  isRunning(): boolean;
  /** Ends what is being judged, at most `drainMs`; what is left is taken up by the next start. */
  close(drainMs?: number): Promise<void>;
};

/** Takes the queue `execution` and judges; sweeps. `judge`, `store` and connections stay open at its end. */
export async function startJudgeProcess(parts: JudgeProcessParts): Promise<JudgeProcess> {
  const { store, judge, redis, logger, slots, name, lockMs = 15_000 } = parts;
  const ending = new AbortController();
  const queue = createExecutionQueue(redis);
  const announcer = createAnnouncer({ redis, store, logger });
  const execution = createExecution({
    store,
    queue,
    judge,
    problems: createProblemCache(store),
    announcer,
    patience: createPatience({ logger, signal: ending.signal }),
    turns: createTurns(slots),
    logger,
    signal: ending.signal,
    allowedAttempts: 2,
  });

  // Before the worker takes anything of its own.
  for (const payload of await queue.takenBy(name)) await execution.giveUp(payload, 'the judge was killed in mid-work');

  const putBack = createPutBack();
  const worker = new Worker<QueuePayload<'execution'>>(
    'execution',
    async (job, token) => {
      const payload = queues.execution.safeParse(job.data);
      if (!payload.success) {
        logger.error({ jobId: job.id }, 'a job that is none of ours was dropped');
        return;
      }
      const { state, userId } = await execution.judge(payload.data);
      if (state === 'done') {
        if (userId !== undefined) await putBack.next(userId);
        return;
      }
      await putBack.add(userId, job, token);
      throw new DelayedError();
    },
    {
      connection: parts.workerRedis,
      prefix: queuePrefix,
      name,
      concurrency: slots,
      lockDuration: lockMs,
      stalledInterval: Math.ceil(lockMs / 3),
      // A worker that went silent has failed once: PostgreSQL counts it, not BullMQ.
      maxStalledCount: 0,
    },
  );
  worker.on('error', (error) => logger.warn({ error }, 'the queue reports an error'));
  worker.on('failed', (job, error) => logger.error({ error, jobId: job?.id }, 'a job failed; the sweeper takes it up'));

  const sweeper = startSweeper({
    store,
    queue,
    execution,
    announcer,
    logger,
    ...(parts.sweepEveryMs === undefined ? {} : { everyMs: parts.sweepEveryMs }),
    ...(parts.sweepOlderThanMs === undefined ? {} : { olderThanMs: parts.sweepOlderThanMs }),
  });

  return {
    sweeper,
    isRunning: () => worker.isRunning(),
    async close(drainMs = 15_000) {
      const abort = setTimeout(() => ending.abort(), drainMs);
      try {
        await worker.close();
        await sweeper.close();
        await queue.close();
      } finally {
        clearTimeout(abort);
        ending.abort();
      }
    },
  };
}
