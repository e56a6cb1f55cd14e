import { hostname } from 'node:os';
import { join } from 'node:path';
import { openLocalJudge, provenFormatters } from '@codenova/judging';
import { createLanguages, type Toolchains } from '@codenova/languages';
import {
  connectRedis,
  createLifecycle,
  createLogger,
  type Lifecycle,
  type Logger,
  listenAddress,
  productVersion,
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
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'JUDGE0_TOKEN']) delete process.env[name];
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
  const { SANDBOX: adapter, SLOT_SOCKET: slotSocket, LANGUAGE_HOMES: installations } = environment;
  const address = await listenAddress(environment.LISTEN);
  const store = openStore(environment.DATABASE_URL, {
    // One a slot, one the sweeper holds, one for it to work with, one for programs and callbacks.
    max: slots + 4,
    name: 'codenova-judge',
    onError: (error) => logger.warn({ error }, 'an idle database connection broke'),
  });
  lifecycle.opened('PostgreSQL', () => store.close());
  await store.ping();
  const redis = await connectRedis(environment.REDIS_URL, { name: 'judge', use: 'request', logger });
  lifecycle.opened('Redis', () => redis.disconnect());
  const workerRedis = await connectRedis(environment.REDIS_URL, { name: 'judge-worker', use: 'worker', logger });
  lifecycle.opened('Redis (worker)', () => workerRedis.disconnect());

  const languages = createLanguages(installations);
  let toolchains: Toolchains | undefined;
  let formatters: Awaited<ReturnType<typeof provenFormatters>> = {};
  const tellLanguages = async () => store.languages.save(await probeLanguages(languages, toolchains, formatters));
  const local = await openLocalJudge({
    workDirectory,
    slots,
    installations,
    onLanguageChange(languageId, fault) {
      if (fault === undefined) logger.info({ languageId }, 'a language is back in service');
      else logger.error({ alert: true, languageId, fault }, 'a language fails its self-test and is out of service');
      const told =
        fault === undefined
          ? tellLanguages()
          : store.languages.save([
              {
                id: languageId,
                label: languages[languageId].label,
                version: null,
                missing: 'out of service for now',
                formatter: null,
              },
            ]);
      told.catch((error: unknown) => logger.warn({ error, languageId }, 'the state of a language was not saved'));
    },
    ...(adapter === undefined ? {} : adapter === 'judge0' ? { judge0: judge0Server(environment) } : { adapter }),
    ...(slotSocket === undefined ? {} : { slotSocket }),
    ...(environment.ARTIFACT_DIRECTORY === undefined ? {} : { artifactDirectory: environment.ARTIFACT_DIRECTORY }),
    ...(cgroups === undefined ? {} : { cgroups }),
    ...(TOOLCHAIN_DIRECTORY === undefined ? {} : { toolchainDirectory: TOOLCHAIN_DIRECTORY }),
  });
  lifecycle.opened('sandbox', () => local.close());
  toolchains = local.toolchains;
  for (const [languageId, fault] of Object.entries(toolchains.faults))
    logger.error({ alert: true, languageId, fault }, 'the toolchain of a language could not be prepared');
  formatters = await provenFormatters(local.judge.format, languages, (languageId, fault) =>
    logger.error({ alert: true, languageId, fault }, 'the formatter of a language does not work and is not offered'),
  );
  await tellLanguages();

  const judge = await startJudgeProcess({
    store,
    judge: local.judge,
    redis,
    workerRedis,
    slots,
    logger,
    callbackMode: environment.JUDGE0_CALLBACKS,
    checkDirectory: join(workDirectory, 'checks'),
    // The work directory is one judge's alone.
    name: `${hostname()}:${workDirectory}`,
    version: await productVersion(),
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

/** Which Judge0 server runs the boxes. */
function judge0Server({ JUDGE0_URL: url, JUDGE0_TOKEN: token }: Environment): { url: string; token?: string } {
  if (url === undefined) throw new Error('SANDBOX is judge0: JUDGE0_URL says which server');
  return { url, ...(token !== undefined && { token }) };
}

main().catch((error: unknown) => {
  process.stderr.write(`judge: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
