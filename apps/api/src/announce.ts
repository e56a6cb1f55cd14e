import { publish } from '@codenova/messaging';
import type { Logger, RedisConnection } from '@codenova/runtime';
import type { ApiParts } from './parts.ts';

/** Announces over the fan-out. Call it after the commit: whoever hears of it asks at once. */
export function createAnnounce(redis: RedisConnection, logger: Logger): ApiParts['announce'] {
  return async (userIds) => {
    try {
      await Promise.all(userIds.map((userId) => publish(redis, { kind: 'notifications-changed', userId })));
    } catch (error) {
      logger.warn({ error }, 'notifications were not announced; pages see them when they ask next');
    }
  };
}
