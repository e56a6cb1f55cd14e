import { Redis } from 'ioredis';
import type { Identity } from './identity.ts';
import type { ServerSpec } from './server-process.ts';

export type RedisKind = 'durable' | 'cache';

export type RedisPlace = {
  kind: RedisKind;
  directory: string;
  socket: string;
  password: string;
  memoryMb: number;
};

/**
 * redis.conf of one private server. durable: every write in an append-only file synced each second, and
 * a full server refuses writes instead of forgetting. cache: least recently used keys make room.
 */
export function redisConfiguration(place: RedisPlace): string {
  const common = [
    'port 0',
    `unixsocket ${place.socket}`,
    'unixsocketperm 777',
    `requirepass ${place.password}`,
    `dir ${place.directory}`,
    `maxmemory ${place.memoryMb}mb`,
    'daemonize no',
    'protected-mode yes',
    'save ""',
    'rename-command CONFIG ""',
  ];
  const own =
    place.kind === 'durable'
      ? ['appendonly yes', 'appendfsync everysec', 'maxmemory-policy noeviction']
      : ['appendonly no', 'maxmemory-policy allkeys-lru'];
  return `${[...common, ...own].join('\n')}\n`;
}

export function redisServer(place: {
  kind: RedisKind;
  configurationFile: string;
  directory: string;
  identity: Identity | undefined;
}): ServerSpec {
  return {
    name: `redis-${place.kind}`,
    command: '/usr/bin/redis-server',
    args: [place.configurationFile],
    environment: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' },
    workingDirectory: place.directory,
    identity: place.identity,
  };
}

/** As `connectRedis` of the runtime understands it. */
export function redisUrl(place: { socket: string; password: string }): string {
  return `unix://${place.socket}?password=${encodeURIComponent(place.password)}`;
}

/** Throws unless the server answers PING. */
export async function probeRedis(place: { socket: string; password: string }): Promise<void> {
  const client = new Redis({
    path: place.socket,
    password: place.password,
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.ping();
  } finally {
    client.disconnect();
  }
}
