import type { Redis } from 'ioredis';

/** Those who wait for news of a channel, each by an id. */
export type Waits<News> = {
  /** Resolves with the news, or with undefined at the deadline; `stop` when nobody waits any more. */
  begin(id: string, deadlineMs: number): { ended: Promise<News | undefined>; stop(): void };
  close(): Promise<void>;
};

/**
 * Listens to a channel whose messages `parse` reads; undefined for what is none. `redis` is a connection for subscribing alone, that
 * reconnects and subscribes again by itself.
 */
export async function createWaits<News>(
  redis: Redis,
  channel: string,
  parse: (message: string) => { id: string; news: News } | undefined,
): Promise<Waits<News>> {
  const waiting = new Map<string, (news?: News) => void>();
  const listener = (toldOn: string, message: string) => {
    if (toldOn !== channel) return;
    const told = parse(message);
    if (told) waiting.get(told.id)?.(told.news);
  };
  redis.on('message', listener);
  await redis.subscribe(channel);
  return {
    begin(id, deadlineMs) {
      let stop = (_news?: News): void => undefined;
      const ended = new Promise<News | undefined>((resolve) => {
        const timer = setTimeout(() => stop(), deadlineMs);
        stop = (news) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(news);
        };
        waiting.set(id, stop);
      });
      return { ended, stop: () => stop() };
    },
    async close() {
      redis.off('message', listener);
      for (const stop of [...waiting.values()]) stop();
      await redis.unsubscribe(channel);
    },
  };
}
