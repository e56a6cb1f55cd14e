import { hostname } from 'node:os';
import { openLocalJudge } from '@codenova/judging';
import {
  connectRedis,
  createLifecycle,
  createLogger,
  type Lifecycle,
  type Logger,
  listenAddress,
  readEnvironment,
} from '@codenova/runtime';
import { openStore } from '@codenova/store';
import { type Environment, environmentSchema } from './environment.ts';
import { createHealthServer } from './health.ts';
import { startJudgeProcess } from './judge-process.ts';
import { probeLanguages } from './known-languages.ts';

/** Opens everything; what was opened closes when a later part fails. */
async function main(): Promise<void> {
  const environment = readEnvironment(environmentSchema, process.env);
  // What is set for this process is nobody else's: toolchains and sandboxes start without it.
  for (const name of ['DATABASE_URL', 'REDIS_URL']) delete process.env[name];
  const logger = createLogger({ service: 'codenova-judge', level: environment.LOG_LEVEL });
  const lifecycle = createLifecycle({ logger, deadlineMs: 18_000 });
  lifecycle.endOnSignals();
  try {
    await open(environment, logger, lifecycle);
  } catch (error) {
    await lifecycle.close();
    throw error;
  }
}

async function open(environment: Environment, logger: Logger, lifecycle: Lifecycle): Promise<void> {
  const { SLOTS: slots, WORK_DIRECTORY: workDirectory, CGROUPS: cgroups, TOOLCHAIN_DIRECTORY } = environment;
  const address = await listenAddress(environment.LISTEN);
  const store = openStore(environment.DATABASE_URL, {
    // One a slot, one the sweeper holds, one for it to work with.
    max: slots + 3,
    name: 'codenova-judge',
    onError: (error) => logger.warn({ error }, 'an idle database connection broke'),
  });
  lifecycle.opened('PostgreSQL', () => store.close());
  await store.ping();
  const redis = await connectRedis(environment.REDIS_URL, { name: 'judge', use: 'request', logger });
  lifecycle.opened('Redis', () => redis.disconnect());
  const workerRedis = await connectRedis(environment.REDIS_URL, { name: 'judge-worker', use: 'worker', logger });
  lifecycle.opened('Redis (worker)', () => workerRedis.disconnect());

  const local = await openLocalJudge({
    workDirectory,
    slots,
    ...(cgroups === undefined ? {} : { cgroups }),
    ...(TOOLCHAIN_DIRECTORY === undefined ? {} : { toolchainDirectory: TOOLCHAIN_DIRECTORY }),
  });
  lifecycle.opened('sandbox', () => local.close());
  await store.languages.save(await probeLanguages());

  const judge = await startJudgeProcess({
    store,
    judge: local.judge,
    redis,
    workerRedis,
    slots,
    logger,
    // The work directory is one judge's alone.
    name: `${hostname()}:${workDirectory}`,
  });
  lifecycle.opened('judge', () => judge.close());

  const health = createHealthServer(async () => {
    await Promise.all([store.ping(), redis.ping()]);
    if (!judge.isRunning()) throw new Error('the worker has ended');
  });
  lifecycle.opened('health', () => new Promise<void>((resolve) => void health.close(() => resolve())));
  await new Promise<void>((resolve, reject) => {
    health.once('error', reject);
    health.listen(address.options, resolve);
  });
  await address.opened();
  logger.info({ slots }, `judging; health on ${address.text}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`judge: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
