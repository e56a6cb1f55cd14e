import { createPasswords, createSessions } from '@codenova/accounts';
import { languages } from '@codenova/languages';
import {
  createAuthoringQueue,
  createExecutionQueue,
  createFormatQueue,
  createFormatWaits,
  createProgramQueue,
  createProgramWaits,
  createQueueOffice,
  publish,
} from '@codenova/messaging';
import {
  connectRedis,
  createLifecycle,
  createLogger,
  listenAddress,
  productVersion,
  readEnvironment,
} from '@codenova/runtime';
import { openStore } from '@codenova/store';
import { createAnnounce } from './announce.ts';
import { createApi } from './api.ts';
import { createBlockedPeople } from './blocked-people.ts';
import { createCatalogueCache } from './catalogue-cache.ts';
import { environmentSchema } from './environment.ts';
import { createRateLimits } from './rate-limits.ts';
import { createHealthReading } from './system-health.ts';

async function main(): Promise<void> {
  const environment = readEnvironment(environmentSchema, process.env);
  const logger = createLogger({ service: 'codenova-api', level: environment.LOG_LEVEL });
  const lifecycle = createLifecycle({ logger });
  lifecycle.endOnSignals();

  const address = await listenAddress(environment.LISTEN);
  const store = openStore(environment.DATABASE_URL, {
    max: environment.DATABASE_CONNECTIONS,
    name: 'codenova-api',
    onError: (error) => logger.warn({ error }, 'an idle database connection broke'),
  });
  lifecycle.opened('PostgreSQL', () => store.close());
  await store.ping();
  const durable = await connectRedis(environment.REDIS_URL, { name: 'api', use: 'request', logger });
  lifecycle.opened('Redis (durable)', () => durable.disconnect());
  const cache = await connectRedis(environment.CACHE_URL, {
    name: 'api-cache',
    use: 'request',
    logger,
    // A limit that is slow to count is worse than one counted here.
    commandTimeoutMs: 250,
  });
  lifecycle.opened('Redis (cache)', () => cache.disconnect());
  const queue = createExecutionQueue(durable);
  lifecycle.opened('queue', () => queue.close());
  const authoringQueue = createAuthoringQueue(durable);
  lifecycle.opened('queue of authors', () => authoringQueue.close());
  const programQueue = createProgramQueue(durable);
  lifecycle.opened('queue of programs', () => programQueue.close());
  const queueOffice = createQueueOffice(durable);
  lifecycle.opened('queues for administrators', () => queueOffice.close());
  const news = await connectRedis(environment.REDIS_URL, { name: 'api-news', use: 'worker', logger });
  lifecycle.opened('Redis (news)', () => news.disconnect());
  const waits = await createProgramWaits(news);
  lifecycle.opened('waits', () => waits.close());
  const formatQueue = createFormatQueue(durable);
  lifecycle.opened('queue of formatting', () => formatQueue.close());
  const formatWaits = await createFormatWaits(news, (reason) => logger.warn({ reason }, 'no message of formatting'));
  lifecycle.opened('waits of formatting', () => formatWaits.close());

  const api = await createApi({
    store,
    sessions: createSessions({
      redis: durable,
      secret: environment.SESSION_SECRET,
      onEnded: (sessionId) => publish(durable, { kind: 'session-revoked', sessionId }),
    }),
    passwords: createPasswords(),
    queue,
    authoringQueue,
    blocked: createBlockedPeople(store),
    queueOffice,
    readHealth: createHealthReading({ store, durable, cache, version: await productVersion() }),
    limits: createRateLimits(cache, {
      address: environment.RATE_LIMIT_ADDRESS_PER_MINUTE,
      user: environment.RATE_LIMIT_USER_PER_MINUTE,
      signIn: environment.RATE_LIMIT_SIGN_IN_PER_MINUTE,
      submit: environment.RATE_LIMIT_SUBMIT_PER_MINUTE,
      key: environment.JUDGE0_RATE_LIMIT_PER_MINUTE,
      post: environment.RATE_LIMIT_POST_PER_TEN_MINUTES,
    }),
    catalogue: createCatalogueCache({
      store,
      starterCode: (signature) =>
        Object.fromEntries(Object.values(languages).map((language) => [language.id, language.starterCode(signature)])),
    }),
    formatting: { queue: formatQueue, waits: formatWaits },
    judge0: {
      queue: programQueue,
      waits,
      callbackMode: environment.JUDGE0_CALLBACKS,
      pendingPerKey: environment.JUDGE0_PENDING_PER_KEY,
      // Before a proxy loses its patience.
      waitMs: 50_000,
    },
    announce: createAnnounce(durable, logger),
    logger,
    checks: {
      PostgreSQL: () => store.ping(),
      'Redis (durable)': () => durable.ping(),
      'Redis (cache)': () => cache.ping(),
    },
    publicUrl: environment.PUBLIC_URL,
    siteKey: environment.SITE_KEY,
    pendingPerUser: environment.PENDING_PER_USER,
    trustedProxies: 'path' in address.options ? 1 : 0,
  });
  lifecycle.opened('HTTP', () => api.close());
  await api.listen(address.options);
  await address.opened();
  logger.info(`listening on ${address.text}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`api: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
