import { chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { LanguageId } from '@codenova/contracts';
import { createLanguages, prepareToolchains } from '@codenova/languages';
import { createPostgresCluster, identityOf, ownedDirectory, redisConfiguration } from '@codenova/services';
import { migrate } from '@codenova/store';
import { loadCatalogue } from '../catalogue-load.ts';
import { prepareDatabase } from '../database.ts';
import { toolchainDirectory } from '../engine.ts';
import {
  checkoutId,
  type Instance,
  makeInstanceDirectories,
  openInstance,
  readSecrets,
  root,
  type Secrets,
} from '../instance.ts';
import { prepareSandbox } from '../judge-preparation.ts';
import { languageHomes } from '../language-homes.ts';
import { exclusively } from '../lock.ts';
import { appServers, type DataUrls, dataServers, dataUrls, serversToStart } from '../plans.ts';
import { checkDisk, checkPort } from '../preflight.ts';
import { createProgress } from '../progress.ts';
import { startServers, startSupervisor, supervisorStatus } from '../supervisor-client.ts';
import { installPackages, productPackages } from '../system-packages.ts';
import { buildWeb, keepBuild } from '../web-build.ts';

export type StartRecord = {
  at: string;
  address: string;
  durationMs: number;
  steps: { label: string; durationMs: number }[];
};

/** Brings the product up: every step does only what is missing, so that a second `up` is quick and loses nothing. */
export async function up(options: { instance: string; port?: number }): Promise<void> {
  const wait = () => console.error('  · waiting for another ./nova up of this instance');
  await exclusively(`up-${checkoutId}-${options.instance}`, wait, () => bringUp(options));
}

async function bringUp(options: { instance: string; port?: number }): Promise<void> {
  // From the start of ./nova itself, which brings Node and the npm packages before this runs.
  const startedAtMs = Number(process.env.NOVA_STARTED_MS) || Date.now();
  const progress = createProgress();
  const instance = openInstance(options.instance);
  const first = !existsSync(path.join(instance.directory, 'starts.json'));
  const settings = readSettings(instance);
  const port = options.port ?? settings.port ?? 3000;

  checkDisk(first);
  const running = await supervisorStatus(instance);
  const ours =
    running?.servers.some((server) => server.name === 'nginx' && server.pid !== null) && port === settings.port;
  if (!ours) await checkPort(port);

  const own = serversToStart(process.env);
  const wanted = productPackages.filter(
    (name) => (name !== 'postgresql' || own.postgres) && (name !== 'redis-server' || own.durable || own.cache),
  );
  makeBase(instance);
  await installPackages(wanted, instance, progress);
  makeInstanceDirectories(instance);
  writeFileSync(settingsFile(instance), `${JSON.stringify({ port })}\n`);
  const secrets = readSecrets(instance);
  const urls = dataUrls(instance, secrets, process.env);

  const supervisorPid = await startSupervisor(instance);
  await progress.step('starting PostgreSQL and Redis', async () => {
    prepareDataServers(instance, secrets, urls);
    await startServers(instance, [dataServers(instance, secrets, urls)]);
    if (urls.ours.postgres) await prepareDatabase(instance, secrets);
  });
  await progress.step('migrating the database', () => migrate(urls.owner));
  const webBuildDirectory = await buildWeb(progress);
  keepBuild(instance, webBuildDirectory);
  const toolchains = await progress.step('preparing compilers', () =>
    prepareToolchains({ directory: toolchainDirectory, languages: createLanguages(languageHomes()) }),
  );
  for (const [language, reason] of Object.entries(toolchains.missing))
    progress.note(`without ${language}: ${toolchains.faults[language as LanguageId] ?? reason}`);
  await progress.step('loading the catalogue', () => loadCatalogue(instance, urls.owner, progress));
  await progress.step('starting judge, api, realtime, web and nginx', async () => {
    const slots = availableParallelism();
    const sandbox = await prepareSandbox({ instance, supervisorPid, toolchains, toolchainDirectory, slots });
    return startServers(
      instance,
      appServers(instance, secrets, urls, {
        port,
        publicUrl: process.env.PUBLIC_URL,
        slots,
        sandbox,
        toolchainDirectory,
        webBuildDirectory,
      }),
    );
  });

  const address = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
  const durationMs = Date.now() - startedAtMs;
  record(instance, { at: new Date().toISOString(), address, durationMs, steps: progress.durationsMs });
  console.log(`\nCodeNova is up after ${(durationMs / 1000).toFixed(1)} s: ${address}`);
}

function settingsFile(instance: Instance): string {
  return path.join(instance.directory, 'settings.json');
}

function readSettings(instance: Instance): { port?: number } {
  const file = settingsFile(instance);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { port?: number }) : {};
}

/** The folder that the package installation needs, before the users of the packages exist. */
function makeBase(instance: Instance): void {
  ownedDirectory(instance.directory, undefined, 0o711);
  ownedDirectory(path.join(root, 'var/log'), undefined, 0o755);
}

/** The private cluster and the configuration files of both Redis servers. */
function prepareDataServers(instance: Instance, secrets: Secrets, urls: DataUrls): void {
  if (urls.ours.postgres) {
    createPostgresCluster({
      dataDirectory: path.join(instance.directory, 'postgres'),
      password: secrets.postgresOwner,
      identity: identityOf('postgres'),
    });
  }
  for (const kind of ['durable', 'cache'] as const) {
    if (!urls.ours[kind]) continue;
    const identity = identityOf('redis');
    const directory = ownedDirectory(path.join(instance.directory, `redis-${kind}`), identity);
    const file = path.join(instance.runDirectory, 'redis', `${kind}.conf`);
    const configuration = redisConfiguration({
      kind,
      directory,
      socket: path.join(instance.runDirectory, 'redis', `${kind}.sock`),
      password: kind === 'durable' ? secrets.redisDurable : secrets.redisCache,
      memoryMb: kind === 'durable' ? 256 : 128,
    });
    writeOwned(file, configuration, identity);
  }
}

function writeOwned(file: string, text: string, identity: { uid: number; gid: number } | undefined): void {
  writeFileSync(file, text, { mode: 0o600 });
  if (identity) chownSync(file, identity.uid, identity.gid);
}

function record(instance: Instance, start: StartRecord): void {
  const file = path.join(instance.directory, 'starts.json');
  const earlier = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { first: StartRecord }) : undefined;
  writeFileSync(file, `${JSON.stringify({ first: earlier?.first ?? start, last: start }, null, 2)}\n`);
}
