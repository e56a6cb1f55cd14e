import type { ProgramQueue } from '@codenova/messaging';
import type { Logger } from '@codenova/runtime';
import type { Store, UnfinishedProgram } from '@codenova/store';
import type { Callbacks } from './callbacks.ts';
import type { ProgramExecution } from './program-execution.ts';

const pageSize = 200;
const pagesPerSweep = 25;
const hourMs = 3_600_000;
const keptHours = 7 * 24;
/** A callback with all its tries takes less. */
const callbackPatienceMs = 30_000;

/** The sweeper's work on programs: as on submissions, and callbacks that nobody has made. Results are kept for a week. */
export function createProgramSweep(parts: {
  store: Pick<Store, 'programs'>;
  queue: ProgramQueue;
  execution: ProgramExecution;
  callbacks: Callbacks;
  logger: Logger;
  olderThanMs?: number;
}): () => Promise<void> {
  const { store, queue, execution, callbacks, logger, olderThanMs = 2_000 } = parts;
  let afterToken: string | undefined;
  let prunedAt = 0;

  async function care({ token, attempt, queued }: UnfinishedProgram): Promise<void> {
    const payload = { token, attempt };
    const state = await queue.state(payload);
    switch (state) {
      case 'waiting':
      case 'active':
        return;
      case 'none':
        logger.warn({ ...payload, wasQueued: queued }, 'a program without a job is queued');
        await queue.add(payload);
        await store.programs.markQueued(token, attempt);
        return;
      case 'ended':
        await execution.giveUp(payload, 'the job ended without a result');
        return;
      default:
        state satisfies never;
    }
  }

  return async () => {
    for (let page = 0; page < pagesPerSweep; page++) {
      const rows = await store.programs.unfinished({
        olderThanMs,
        limit: pageSize,
        ...(afterToken !== undefined && { afterToken }),
      });
      for (const row of rows) await care(row);
      afterToken = rows.length < pageSize ? undefined : rows.at(-1)?.token;
      if (afterToken === undefined) break;
    }
    for (const token of await store.programs.toCallBack(callbackPatienceMs, 16)) callbacks.begin(token);
    if (Date.now() - prunedAt > hourMs) {
      await store.programs.prune(keptHours);
      prunedAt = Date.now();
    }
  };
}
