import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { identityOf, ownedDirectory } from './identity.ts';
import { createPostgresCluster, postgresOwner, postgresServer, postgresUrl, probePostgres } from './postgres.ts';
import { probeRedis, type RedisKind, redisConfiguration, redisServer, redisUrl } from './redis.ts';
import { type ServerSpec, spawnServer, stopServer, waitUntil } from './server-process.ts';

export type TestServices = {
  /** An empty database, as its owner and superuser. */
  databaseUrl: string;
  redisUrl: string;
  cacheUrl: string;
  /** Ends one server without warning and starts it again on the same data. */
  killAndRestart(name: 'postgres' | 'redis-durable' | 'redis-cache'): Promise<void>;
  close(): Promise<void>;
};

/** Real PostgreSQL and both Redis servers, fresh, private and gone after `close`. For tests only: fsync is off. */
export async function openTestServices(): Promise<TestServices> {
  const directory = mkdtempSync(path.join(tmpdir(), 'nova-test-'));
  chmodSync(directory, 0o755);
  const password = randomBytes(12).toString('hex');
  const postgres = identityOf('postgres');
  const redis = identityOf('redis');

  const dataDirectory = path.join(directory, 'postgres');
  createPostgresCluster({ dataDirectory, password, identity: postgres });
  const socketDirectory = ownedDirectory(path.join(directory, 'pg'), postgres, 0o755);
  const databaseUrl = postgresUrl({ socketDirectory, user: postgresOwner, password, database: 'postgres' });

  const place = (kind: RedisKind) => {
    const own = ownedDirectory(path.join(directory, kind), redis, 0o755);
    return { kind, directory: own, socket: path.join(own, 's'), password, memoryMb: 64 };
  };
  const redisSpec = (at: ReturnType<typeof place>): ServerSpec => {
    const configurationFile = path.join(at.directory, 'redis.conf');
    writeFileSync(configurationFile, redisConfiguration(at), { mode: 0o644 });
    return redisServer({ kind: at.kind, configurationFile, directory: at.directory, identity: redis });
  };
  const durable = place('durable');
  const cache = place('cache');

  const servers: Record<string, { spec: ServerSpec; probe: () => Promise<void>; child?: ChildProcess }> = {
    postgres: {
      spec: postgresServer({
        dataDirectory,
        socketDirectory,
        identity: postgres,
        settings: { fsync: 'off', shared_buffers: '32MB' },
      }),
      probe: () => probePostgres(databaseUrl),
    },
    'redis-durable': { spec: redisSpec(durable), probe: () => probeRedis(durable) },
    'redis-cache': { spec: redisSpec(cache), probe: () => probeRedis(cache) },
  };
  const start = async (name: string) => {
    const server = servers[name];
    if (!server) throw new Error(`no test server is named ${name}`);
    server.child = spawnServer(server.spec, 'ignore');
    await waitUntil(name, 20_000, server.probe);
  };
  await Promise.all(Object.keys(servers).map(start));

  return {
    databaseUrl,
    redisUrl: redisUrl(durable),
    cacheUrl: redisUrl(cache),
    async killAndRestart(name) {
      const child = servers[name]?.child;
      if (child) await stopServer(child, 'SIGKILL', 5_000);
      await start(name);
    },
    async close() {
      await Promise.all(
        Object.values(servers).map(
          ({ child, spec }) => child && stopServer(child, spec.stopSignal ?? 'SIGTERM', 5_000),
        ),
      );
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
