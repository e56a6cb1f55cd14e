import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@codenova/runtime';
import { isDatabaseAway } from '@codenova/store';

/** Does database work again while the database is away; other errors, and the end of the process, are thrown. */
export type Patience = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A database that is away for a while says nothing about a submission: it waits instead of using up an
 * attempt. `signal` ends the waiting.
 */
export function createPatience(options: { logger: Logger; signal: AbortSignal; pauseMs?: number }): Patience {
  const { logger, signal, pauseMs = 500 } = options;
  return async (work) => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isDatabaseAway(error) || signal.aborted) throw error;
        logger.warn({ error }, 'the database is away; trying again');
        await sleep(pauseMs, undefined, { signal });
      }
    }
  };
}
