import { type FanOutMessage, fanOutChannel, fanOutMessageSchema } from '@codenova/contracts';
import type { Redis } from 'ioredis';

/** Sends a message to every realtime process that listens now. */
export async function publish(redis: Redis, message: FanOutMessage): Promise<void> {
  await redis.publish(fanOutChannel, JSON.stringify(message));
}

export type FanOut = { close(): Promise<void> };

/**
 * Calls `onMessage` with every message of the channel. `redis` is a connection of its own for it (a
 * subscriber can't ask anything else) that reconnects and subscribes again by itself. What does not parse
 * goes to `onInvalid`.
 */
export async function subscribeFanOut(
  redis: Redis,
  onMessage: (message: FanOutMessage) => void,
  onInvalid: (reason: string) => void,
): Promise<FanOut> {
  const listener = (channel: string, text: string) => {
    if (channel !== fanOutChannel) return;
    const parsed = parse(text);
    if (typeof parsed === 'string') onInvalid(parsed);
    else onMessage(parsed);
  };
  redis.on('message', listener);
  await redis.subscribe(fanOutChannel);
  return {
    async close() {
      redis.off('message', listener);
      await redis.unsubscribe(fanOutChannel);
    },
  };
}

function parse(text: string): FanOutMessage | string {
  try {
    const result = fanOutMessageSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : result.error.message;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
