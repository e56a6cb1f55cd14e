import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Judge0CallbackMode } from '@codenova/contracts';
import type { Judge } from '@codenova/judging';
import { createAuthoringQueue, createExecutionQueue, createProgramQueue } from '@codenova/messaging';
import type { Logger, RedisConnection } from '@codenova/runtime';
import type { Store } from '@codenova/store';
import { createAnnouncer } from './announcer.ts';
import { startAuthoring } from './authoring.ts';
import { createCallbacks } from './callbacks.ts';
import { createExecution } from './execution.ts';
import { startFormatting } from './formatting.ts';
import { createPatience } from './patience.ts';
import { createPrecedence } from './precedence.ts';
import { createProblemCache } from './problem-cache.ts';
import { createProgramExecution } from './program-execution.ts';
import { createProgramSweep } from './program-sweep.ts';
import { createPutBack } from './put-back.ts';
import { startQueueWorker } from './queue-worker.ts';
import { startSigns } from './signs.ts';
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
  /** Of the product, for those who look at its health. */
  version?: string;
  /** Where outcomes of checks are kept by content; may be deleted at any time. Default: in the system's temporary directory. */
  checkDirectory?: string;
  /** A taken job is free for others when its worker was silent so long. */
  lockMs?: number;
  sweepEveryMs?: number;
  sweepOlderThanMs?: number;
  /** How long a submission waits before it asks again whether its language is back. */
  languagePauseMs?: number;
  /** Where callbacks of the Judge0-compatible API may go; nowhere when absent. */
  callbackMode?: Judge0CallbackMode;
};

export type JudgeProcess = {
  sweeper: Sweeper;
  isRunning(): boolean;
  /** Ends what is being judged, at most `drainMs`; what is left is taken up by the next start. */
  close(drainMs?: number): Promise<void>;
};

/** Takes the queue `execution` and judges, and the queue `program` when people leave it time; sweeps. `judge`, `store` and connections stay open at its end. */
export async function startJudgeProcess(parts: JudgeProcessParts): Promise<JudgeProcess> {
  const { store, judge, redis, logger, slots, name, lockMs = 15_000, languagePauseMs = 10_000 } = parts;
  const ending = new AbortController();
  const queue = createExecutionQueue(redis);
  const announcer = createAnnouncer({ redis, store, logger });
  const { signal } = ending;
  const patience = createPatience({ logger, signal });
  const common = { store, judge, patience, logger, signal, allowedAttempts: 2 };
  const problems = createProblemCache(store);
  const execution = createExecution({ ...common, queue, problems, announcer, turns: createTurns(slots) });
  const programQueue = createProgramQueue(redis);
  const authoringQueue = createAuthoringQueue(redis);
  const callbacks = createCallbacks({ store, logger, mode: parts.callbackMode ?? 'off' });
  const precedence = createPrecedence(slots);
  const programs = createProgramExecution({ ...common, queue: programQueue, redis, callbacks, precedence });

  // Before the worker takes anything of its own.
  for (const payload of await queue.takenBy(name)) await execution.giveUp(payload, 'the judge was killed in mid-work');
  for (const payload of await programQueue.takenBy(name))
    await programs.giveUp(payload, 'the judge was killed in mid-work');

  const putBack = createPutBack();
  const workerParts = { workerRedis: parts.workerRedis, name, lockMs, logger };
  const worker = startQueueWorker(
    'execution',
    slots,
    async (payload, job, token) => {
      const { state, userId } = await precedence.person(() => execution.judge(payload));
      if (state === 'done') {
        if (userId !== undefined) await putBack.next(userId);
        return 'done';
      }
      if (state === 'later') await job.moveToDelayed(Date.now() + languagePauseMs, token);
      else await putBack.add(userId, job, token);
      return 'put-back';
    },
    workerParts,
  );
  // With fewer at once than there are slots, so that people find one free.
  const programWorker = startQueueWorker(
    'program',
    Math.max(1, slots - 1),
    async (payload, job, token) => {
      if ((await programs.run(payload)) === 'done') return 'done';
      await job.moveToDelayed(Date.now() + languagePauseMs, token);
      return 'put-back';
    },
    workerParts,
  );

  const formatting = startFormatting({ ...workerParts, judge, redis, precedence, signal });

  const older = parts.sweepOlderThanMs === undefined ? {} : { olderThanMs: parts.sweepOlderThanMs };
  const authoring = startAuthoring({
    ...common,
    ...workerParts,
    queue: authoringQueue,
    cacheDirectory: parts.checkDirectory ?? join(tmpdir(), 'codenova-checks'),
    precedence,
    ...older,
  });

  const signs = startSigns({ redis, name, slots, version: parts.version ?? 'unknown', logger });
  const sweeper = startSweeper({
    store,
    queue,
    execution,
    announcer,
    sweepOthers: [
      createProgramSweep({ store, queue: programQueue, execution: programs, callbacks, logger, ...older }),
      authoring.sweep,
    ],
    onSwept: signs.swept,
    logger,
    ...(parts.sweepEveryMs === undefined ? {} : { everyMs: parts.sweepEveryMs }),
    ...older,
  });

  return {
    sweeper,
    isRunning: () => worker.isRunning() && programWorker.isRunning() && authoring.isRunning() && formatting.isRunning(),
    async close(drainMs = 15_000) {
      const abort = setTimeout(() => ending.abort(), drainMs);
      try {
        await Promise.all([worker, programWorker, authoring, formatting].map((each) => each.close()));
        await sweeper.close();
        await callbacks.close();
        await signs.close();
        await Promise.all([queue.close(), programQueue.close(), authoringQueue.close()]);
      } finally {
        clearTimeout(abort);
        ending.abort();
      }
    },
  };
}
