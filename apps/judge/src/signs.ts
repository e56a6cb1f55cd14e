import { forgetJudge, judgeSignEveryMs, noteJudge, noteSweep } from '@codenova/messaging';
import type { Logger, RedisConnection } from '@codenova/runtime';

export type Signs = {
  /** This judge has finished a round of the sweeper. */
  swept(): void;
  close(): Promise<void>;
};

/** Tells every few seconds on Redis that this judge lives, for those who look at the site's health. Nothing depends on it. */
export function startSigns(parts: {
  redis: RedisConnection;
  name: string;
  slots: number;
  version: string;
  logger: Logger;
}): Signs {
  const { redis, name, slots, version, logger } = parts;
  const startedAt = new Date().toISOString();
  const now = () => new Date().toISOString();
  const missed = (error: unknown) => logger.debug({ error }, 'a sign of life was not given; the next one is');
  const tell = () => noteJudge(redis, { name, version, slots, startedAt, at: now() }).catch(missed);
  void tell();
  const timer = setInterval(() => void tell(), judgeSignEveryMs);
  timer.unref();

  return {
    swept: () => void noteSweep(redis, { by: name, at: now() }).catch(missed),
    async close() {
      clearInterval(timer);
      await forgetJudge(redis, name).catch(missed);
    },
  };
}
