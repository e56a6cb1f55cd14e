import type { SubmissionProgress } from '@codenova/contracts';
import { publish } from '@codenova/messaging';
import type { Logger, RedisConnection } from '@codenova/runtime';
import type { OwnedEvent, Store } from '@codenova/store';

/** Tells people's browsers by the fan-out. Nothing here fails: an event that could not be sent stays marked for the sweeper. */
export type Announcer = {
  events(owned: OwnedEvent[]): Promise<void>;
  /** Passing news, at most one in `progressEveryMs` a submission. */
  progress(userId: string): (progress: SubmissionProgress) => void;
};

export function createAnnouncer(options: {
  redis: RedisConnection;
  store: Pick<Store, 'events'>;
  logger: Logger;
  progressEveryMs?: number;
}): Announcer {
  const { redis, store, logger, progressEveryMs = 100 } = options;
  return {
    async events(owned) {
      try {
        for (const { userId, event } of owned) await publish(redis, { kind: 'event', userId, event });
        await store.events.markPublished(owned);
      } catch (error) {
        logger.warn({ error }, 'events were not published; the sweeper does it');
      }
    },

    progress(userId) {
      let state: string | undefined;
      let last = 0;
      return (progress) => {
        const now = Date.now();
        if (progress.state === state && now - last < progressEveryMs) return;
        state = progress.state;
        last = now;
        publish(redis, { kind: 'progress', userId, progress }).catch((error: unknown) =>
          logger.debug({ error }, 'progress was not published'),
        );
      };
    },
  };
}
