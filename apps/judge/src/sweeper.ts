import { sweeperLease } from '@codenova/contracts';
import type { ExecutionQueue } from '@codenova/messaging';
import type { Logger } from '@codenova/runtime';
import type { Store, UnjudgedSubmission } from '@codenova/store';
import type { Announcer } from './announcer.ts';
import type { Execution } from './execution.ts';

export type Sweeper = {
  /** One round; false when another judge was at it. */
  sweep(): Promise<boolean>;
  close(): Promise<void>;
};

const pageSize = 200;
const pagesPerSweep = 25;
const hourMs = 3_600_000;

/**
 * Finds what a crash or an absent server left behind (I1), every `everyMs`, one judge at a time: rows
 * without a verdict that no job works on, attempts whose job ended without a verdict, events that nobody
 * was told. Runs older than a day go.
 */
export function startSweeper(parts: {
  store: Store;
  queue: ExecutionQueue;
  execution: Execution;
  announcer: Announcer;
  /** The same care for programs of the Judge0-compatible API, and for orders of authors. */
  sweepOthers: (() => Promise<void>)[];
  /** Told of every round of this judge that was finished. */
  onSwept?: () => void;
  logger: Logger;
  everyMs?: number;
  /** Younger rows and events may still be on their way. */
  olderThanMs?: number;
}): Sweeper {
  const { store, queue, execution, announcer, sweepOthers, onSwept, logger } = parts;
  const { everyMs = 3_000, olderThanMs = 2_000 } = parts;
  /** Where the next round goes on when one has not seen all. */
  let afterId: string | undefined;
  let prunedAt = 0;
  let current: Promise<unknown> | undefined;

  async function care(row: UnjudgedSubmission): Promise<void> {
    const payload = { submissionId: row.id, attempt: row.attempt };
    const state = await queue.state(payload);
    switch (state) {
      case 'waiting':
      case 'active':
        return;
      case 'none':
        logger.warn({ ...payload, wasQueued: row.queued }, 'a submission without a job is queued');
        await queue.add(payload, row.kind);
        await store.submissions.markQueued(row.id, row.attempt);
        return;
      case 'ended':
        await execution.giveUp(payload, 'the job ended without a verdict');
        return;
      default:
        state satisfies never;
    }
  }

  async function sweepSubmissions(): Promise<void> {
    for (let page = 0; page < pagesPerSweep; page++) {
      const rows = await store.submissions.unjudged({
        olderThanMs,
        limit: pageSize,
        ...(afterId === undefined ? {} : { afterId }),
      });
      for (const row of rows) await care(row);
      afterId = rows.length < pageSize ? undefined : rows.at(-1)?.id;
      if (afterId === undefined) return;
    }
  }

  async function sweepRejudges(): Promise<void> {
    for (const { rejudgeId, submissionId, failedAttempts } of await store.rejudges.open(pageSize)) {
      const payload = { submissionId, rejudgeId, attempt: failedAttempts + 1 };
      const state = await queue.state(payload);
      if (state === 'none') await queue.add(payload, 'rejudge');
      else if (state === 'ended') await execution.giveUp(payload, 'the job ended without an outcome');
    }
  }

  async function sweepAll(): Promise<void> {
    await sweepSubmissions();
    await sweepRejudges();
    for (const sweepOther of sweepOthers) await sweepOther();
    const late = await store.events.unpublished(olderThanMs, 500);
    if (late.length > 0) {
      logger.warn({ events: late.length }, 'events that nobody was told are published');
      await announcer.events(late);
    }
    if (Date.now() - prunedAt > hourMs) {
      await store.submissions.pruneRuns(24);
      prunedAt = Date.now();
    }
  }

  const sweep = async () => {
    const isMine = await store.exclusively(sweeperLease, sweepAll);
    if (isMine) onSwept?.();
    return isMine;
  };
  const timer = setInterval(() => {
    if (current) return;
    current = sweep()
      .catch((error: unknown) => logger.warn({ error }, 'a sweep was not finished; the next one goes on'))
      .finally(() => {
        current = undefined;
      });
  }, everyMs);

  return {
    sweep,
    async close() {
      clearInterval(timer);
      await current;
    },
  };
}
