import { type RedisHealth, type SystemHealth, sweeperLease } from '@codenova/contracts';
import { isSilent, readJudges, readSweep } from '@codenova/messaging';
import type { RedisConnection } from '@codenova/runtime';
import type { Store } from '@codenova/store';

/** Asks everything that the site stands on. What does not answer is unknown: this never rejects. */
export type ReadHealth = () => Promise<SystemHealth>;

export function createHealthReading(parts: {
  store: Store;
  durable: RedisConnection;
  cache: RedisConnection;
  version: string;
}): ReadHealth {
  const { store, durable, cache, version } = parts;
  return async () => {
    const [pingMs, facts, backlogs, languages, leaseHeld, durableHealth, cacheHealth, judges, last] = await Promise.all(
      [
        timed(() => store.ping()),
        orUnknown(() => store.health.facts()),
        orUnknown(() => store.health.backlogs()),
        orUnknown(() => store.languages.list()),
        orUnknown(() => store.health.isHeld(sweeperLease)),
        redisHealth(durable),
        redisHealth(cache),
        orUnknown(() => readJudges(durable)),
        orUnknown(() => readSweep(durable)),
      ],
    );
    return {
      at: new Date().toISOString(),
      version,
      postgres: { pingMs, facts },
      durable: durableHealth,
      cache: cacheHealth,
      judges: judges?.map((judge) => ({ ...judge, silent: isSilent(judge) })) ?? null,
      sweeper: { last: last ?? null, leaseHeld },
      languages,
      backlogs,
    };
  };
}

async function redisHealth(redis: RedisConnection): Promise<RedisHealth> {
  const [pingMs, info, keys] = await Promise.all([
    timed(() => redis.ping()),
    orUnknown(() => redis.info()),
    orUnknown(() => redis.dbsize()),
  ]);
  // Lines `name:value` (https://redis.io/docs/latest/commands/info/).
  const fact = (name: string) => new RegExp(`^${name}:(.+?)\r?$`, 'm').exec(info ?? '')?.[1] ?? null;
  const bytes = (name: string) => {
    const text = fact(name);
    return text !== null && /^\d+$/.test(text) ? Number(text) : null;
  };
  return {
    pingMs,
    version: fact('redis_version'),
    memoryBytes: bytes('used_memory'),
    memoryLimitBytes: bytes('maxmemory'),
    eviction: fact('maxmemory_policy'),
    keys,
  };
}

/** Milliseconds until the answer, to a hundredth; null: no answer. */
async function timed(ask: () => Promise<unknown>): Promise<number | null> {
  const start = performance.now();
  return orUnknown(async () => {
    await ask();
    return Math.round((performance.now() - start) * 100) / 100;
  });
}

async function orUnknown<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch {
    // Whatever the reason: null is what the page shows as unknown.
    return null;
  }
}
