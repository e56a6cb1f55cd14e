import { formatWaitMs } from '@codenova/contracts';
import type { Judge } from '@codenova/judging';
import { publishFormatFinished } from '@codenova/messaging';
import type { RedisConnection } from '@codenova/runtime';
import type { Precedence } from './precedence.ts';
import { type QueueWorkerParts, startQueueWorker } from './queue-worker.ts';

type Parts = QueueWorkerParts & {
  judge: Pick<Judge, 'format'>;
  redis: RedisConnection;
  precedence: Precedence;
  signal: AbortSignal;
};

/**
 * Takes the queue `format`, one order at a time: it is a person's wish, and short. Nothing of it is kept: an order that nobody waits
 * for any more is dropped, one that fails is told and not tried again.
 */
export function startFormatting(parts: Parts) {
  const { judge, redis, precedence, signal, logger } = parts;
  return startQueueWorker(
    'format',
    1,
    async ({ id, languageId, code }, job) => {
      if (Date.now() - job.timestamp > formatWaitMs) return 'done';
      const answer = await precedence
        .person(() => judge.format({ languageId, code, signal }))
        .catch((error: unknown) => {
          logger.error({ error, languageId }, 'formatting failed');
          return null;
        });
      await publishFormatFinished(redis, id, answer).catch((error: unknown) =>
        logger.warn({ error }, 'formatted code was not told: who waits for it sees it at their deadline'),
      );
      return 'done';
    },
    parts,
  );
}
