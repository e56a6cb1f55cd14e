import { createSessions } from '@codenova/accounts';
import { connectRedis, createLifecycle, createLogger, listenAddress, readEnvironment } from '@codenova/runtime';
import { openStore } from '@codenova/store';
import { environmentSchema } from './environment.ts';
import { createRealtime } from './realtime.ts';

async function main(): Promise<void> {
  const environment = readEnvironment(environmentSchema, process.env);
  const logger = createLogger({ service: 'codenova-realtime', level: environment.LOG_LEVEL });
  const lifecycle = createLifecycle({ logger });
  lifecycle.endOnSignals();

  const address = await listenAddress(environment.LISTEN);
  const store = openStore(environment.DATABASE_URL, {
    max: environment.DATABASE_CONNECTIONS,
    name: 'codenova-realtime',
    onError: (error) => logger.warn({ error }, 'an idle database connection broke'),
  });
  lifecycle.opened('PostgreSQL', () => store.close());
  await store.ping();
  const redis = await connectRedis(environment.REDIS_URL, { name: 'realtime', use: 'request', logger });
  lifecycle.opened('Redis', () => redis.disconnect());
  const subscriber = await connectRedis(environment.REDIS_URL, { name: 'realtime-fan-out', use: 'worker', logger });
  lifecycle.opened('Redis (fan-out)', () => subscriber.disconnect());

  const realtime = await createRealtime({
    store,
    sessions: createSessions({ redis, secret: environment.SESSION_SECRET }),
    subscriber,
    logger,
    check: async () => {
      await Promise.all([store.ping(), redis.ping()]);
      if (subscriber.status !== 'ready') throw new Error('the fan-out is not connected');
    },
    publicUrl: environment.PUBLIC_URL,
    socketsPerUser: environment.SOCKETS_PER_USER,
  });
  lifecycle.opened('sockets', () => realtime.close());
  await new Promise<void>((resolve, reject) => {
    realtime.server.once('error', reject);
    realtime.server.listen(address.options, resolve);
  });
  await address.opened();
  logger.info(`listening on ${address.text}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`realtime: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
