import { Redis, type RedisOptions } from 'ioredis';
import type { Logger } from './logger.ts';

export type RedisConnection = Redis;

/**
 * request: a person waits; a command fails within `commandTimeoutMs` when the server is away.
 * worker: waits for the server as long as it takes (what BullMQ's workers and subscribers need).
 */
export type RedisUse = 'request' | 'worker';

/**
 * Options of ioredis for `redis://`, `rediss://` (host, port, user, password, /db) and
 * `unix:///path/redis.sock?password=...&username=...&db=0`.
 * @throws when the URL is none of these; the message never holds the password.
 */
export function redisOptions(url: string): RedisOptions {
  if (!URL.canParse(url)) throw new Error('a Redis URL is redis://host:port, rediss://host:port or unix:///path');
  const parsed = new URL(url);
  const query = parsed.searchParams;
  const username = query.get('username') ?? decodeURIComponent(parsed.username);
  const password = query.get('password') ?? decodeURIComponent(parsed.password);
  const db = Number(query.get('db') ?? (parsed.protocol === 'unix:' ? '0' : parsed.pathname.slice(1) || '0'));
  if (!Number.isInteger(db) || db < 0) throw new Error('the database of a Redis URL is a number from 0');
  const common: RedisOptions = { ...(username ? { username } : {}), ...(password ? { password } : {}), db };
  switch (parsed.protocol) {
    case 'unix:':
      if (parsed.pathname.length < 2) throw new Error('a Redis URL unix:///path needs the path of a socket');
      return { ...common, path: decodeURIComponent(parsed.pathname) };
    case 'redis:':
    case 'rediss:': {
      const host = parsed.hostname.replace(/^\[|\]$/g, '') || '127.0.0.1';
      const tls = parsed.protocol === 'rediss:' ? { tls: { servername: host } } : {};
      return { ...common, host, port: Number(parsed.port || 6379), ...tls };
    }
    default:
      throw new Error(`a Redis URL starts with redis://, rediss:// or unix://, not ${parsed.protocol}//`);
  }
}

/**
 * Connects and waits until the server answers. Reconnects by itself afterwards.
 * @throws when there is no answer within `connectTimeoutMs`.
 */
export async function connectRedis(
  url: string,
  options: {
    name: string;
    use: RedisUse;
    logger?: Logger;
    connectTimeoutMs?: number;
    commandTimeoutMs?: number;
  },
): Promise<RedisConnection> {
  const { name, use, logger, connectTimeoutMs = 10_000, commandTimeoutMs = 1_000 } = options;
  const redis = new Redis({
    ...redisOptions(url),
    connectionName: name,
    lazyConnect: true,
    retryStrategy: (times) => Math.min(times * 50, 1_000),
    ...(use === 'worker'
      ? { maxRetriesPerRequest: null }
      : { maxRetriesPerRequest: 0, enableOfflineQueue: false, commandTimeout: commandTimeoutMs }),
  });
  let lastError = 'no answer';
  let away = false;
  redis.on('error', (error: Error) => {
    lastError = error.message || String(error);
    if (!away) logger?.warn({ error }, `Redis ${name} is away`);
    away = true;
  });
  redis.on('ready', () => {
    if (away) logger?.info(`Redis ${name} is back`);
    away = false;
  });
  try {
    await ready(redis, connectTimeoutMs);
  } catch {
    redis.disconnect();
    throw new Error(`Redis ${name} can't be reached within ${connectTimeoutMs} ms: ${lastError}`);
  }
  return redis;
}

function ready(redis: Redis, withinMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('late')), withinMs);
    redis.once('ready', () => {
      clearTimeout(timer);
      resolve();
    });
    // The error event tells why; a first failure is tried again until the time is over.
    redis.connect().catch(() => undefined);
  });
}
