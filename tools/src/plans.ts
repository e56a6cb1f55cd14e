import { createHmac } from 'node:crypto';
import path from 'node:path';
import {
  identityOf,
  ownedDirectory,
  postgresOwner,
  postgresServer,
  postgresUrl,
  redisServer,
  redisUrl,
} from '@codenova/services';
import { contentHash } from './content-hash.ts';
import { type Instance, root, type Secrets } from './instance.ts';
import type { JudgeSandbox } from './judge-preparation.ts';
import { nginxServer } from './nginx.ts';
import type { ServerPlan } from './server-plan.ts';

/** Where the data servers are: ours, or the operator's own by DATABASE_URL, REDIS_URL, CACHE_URL. */
export type DataUrls = {
  /** Owner of the schema: migrations and the catalogue. */
  owner: string;
  app: string;
  judge: string;
  durable: string;
  cache: string;
  /** Which of them are ours to start. */
  ours: { postgres: boolean; durable: boolean; cache: boolean };
};

/** The servers that the operator has not named by a URL; an empty variable names none. */
export function serversToStart(environment: NodeJS.ProcessEnv): DataUrls['ours'] {
  return {
    postgres: !environment.DATABASE_URL,
    durable: !environment.REDIS_URL,
    cache: !environment.CACHE_URL,
  };
}

export const databaseName = 'codenova';

export function dataUrls(instance: Instance, secrets: Secrets, environment: NodeJS.ProcessEnv): DataUrls {
  const socketDirectory = path.join(instance.runDirectory, 'postgres');
  const own = (user: string, password: string) =>
    postgresUrl({ socketDirectory, user, password, database: databaseName });
  const redis = (name: string, password: string) =>
    redisUrl({ socket: path.join(instance.runDirectory, 'redis', `${name}.sock`), password });
  const database = environment.DATABASE_URL || undefined;
  return {
    owner: database ?? own(postgresOwner, secrets.postgresOwner),
    app: environment.APP_DATABASE_URL || (database ?? own('codenova_app', secrets.postgresApp)),
    judge: environment.JUDGE_DATABASE_URL || (database ?? own('codenova_judge', secrets.postgresJudge)),
    durable: environment.REDIS_URL || redis('durable', secrets.redisDurable),
    cache: environment.CACHE_URL || redis('cache', secrets.redisCache),
    ours: serversToStart(environment),
  };
}

/** PostgreSQL and the two Redis servers, as far as they are ours. */
export function dataServers(instance: Instance, secrets: Secrets, urls: DataUrls): ServerPlan[] {
  const plans: ServerPlan[] = [];
  const deadlines = { startDeadlineMs: 60_000, stopDeadlineMs: 30_000 };
  if (urls.ours.postgres) {
    const spec = postgresServer({
      dataDirectory: path.join(instance.directory, 'postgres'),
      socketDirectory: path.join(instance.runDirectory, 'postgres'),
      identity: identityOf('postgres'),
      settings: {
        shared_buffers: '96MB',
        max_connections: '80',
        max_wal_size: '512MB',
        wal_compression: 'on',
        // Statement texts can hold people's code: only slow and failing ones are logged, without parameters.
        log_parameter_max_length: '0',
        log_min_duration_statement: '1000',
      },
    });
    const url = postgresUrl({
      socketDirectory: path.join(instance.runDirectory, 'postgres'),
      user: postgresOwner,
      password: secrets.postgresOwner,
      database: 'postgres',
    });
    plans.push({ ...spec, ...deadlines, health: { kind: 'postgres', url }, version: JSON.stringify(spec.args) });
  }
  for (const kind of ['durable', 'cache'] as const) {
    if (!urls.ours[kind]) continue;
    const directory = path.join(instance.directory, `redis-${kind}`);
    const spec = redisServer({
      kind,
      directory,
      configurationFile: path.join(instance.runDirectory, 'redis', `${kind}.conf`),
      identity: identityOf('redis'),
    });
    const password = kind === 'durable' ? secrets.redisDurable : secrets.redisCache;
    const socket = path.join(instance.runDirectory, 'redis', `${kind}.sock`);
    plans.push({ ...spec, ...deadlines, health: { kind: 'redis', socket, password }, version: '1' });
  }
  return plans;
}

export type AppSettings = {
  port: number;
  publicUrl: string | undefined;
  slots: number;
  sandbox: JudgeSandbox;
  toolchainDirectory: string;
  /** Where `next build` wrote. */
  webBuildDirectory: string;
};

/** Settings that an operator may give in the environment of `nova up`, handed on to the api. */
const passedOn = [
  'RATE_LIMIT_ADDRESS_PER_MINUTE',
  'RATE_LIMIT_USER_PER_MINUTE',
  'RATE_LIMIT_SIGN_IN_PER_MINUTE',
  'RATE_LIMIT_SUBMIT_PER_MINUTE',
  'RATE_LIMIT_POST_PER_TEN_MINUTES',
  'PENDING_PER_USER',
  'JUDGE0_RATE_LIMIT_PER_MINUTE',
  'JUDGE0_PENDING_PER_KEY',
  'JUDGE0_CALLBACKS',
] as const;

/** The site is asked for a page that it renders for each request: its process alone says nothing of its build. */
const healthPaths = { api: '/api/health/ready', realtime: '/healthz', judge: '/healthz', web: '/sign-in' };

/** The judge's helper, if it has one; judge, api, realtime and web; then nginx before them. */
export function appServers(
  instance: Instance,
  secrets: Secrets,
  urls: DataUrls,
  settings: AppSettings,
): ServerPlan[][] {
  const sources = contentHash(
    ['apps', 'packages', 'pnpm-lock.yaml'].map((place) => path.join(root, place)),
    process.version,
  );
  const socket = (name: string) => path.join(instance.runDirectory, name === 'judge' ? 'judge' : 'app', `${name}.sock`);
  const node = (name: 'api' | 'realtime' | 'web' | 'judge', environment: Record<string, string>, heapMb: number) => {
    const identity = identityOf(name === 'judge' ? 'judge' : 'app');
    const whole = {
      PATH: '/usr/bin:/bin',
      LANG: 'C.UTF-8',
      NODE_ENV: 'production',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'info',
      LISTEN: socket(name),
      // Compiled modules are kept from start to start: a third of the start's time, some 20 MB.
      NODE_COMPILE_CACHE: ownedDirectory(path.join(instance.directory, 'compile-cache', name), identity),
      ...environment,
    };
    const plan: ServerPlan = {
      name,
      command: process.execPath,
      args: [
        '--disable-warning=ExperimentalWarning',
        `--max-old-space-size=${heapMb}`,
        path.join(root, 'apps', name, 'src/main.ts'),
      ],
      environment: whole,
      workingDirectory: path.join(root, 'apps', name),
      identity,
      health: { kind: 'http', socket: socket(name), path: healthPaths[name] },
      startDeadlineMs: 60_000,
      stopDeadlineMs: 20_000,
      version: `${sources} ${JSON.stringify(whole)}`,
    };
    return plan;
  };
  const publicAddress: Record<string, string> =
    settings.publicUrl === undefined ? {} : { PUBLIC_URL: settings.publicUrl };
  const session = { SESSION_SECRET: secrets.session, ...publicAddress };
  const site = { SITE_KEY: createHmac('sha256', secrets.session).update('site').digest('base64url') };
  const limits = Object.fromEntries(
    passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name] as string]])),
  );
  const workDirectory = ownedDirectory(path.join(instance.directory, 'judge'), identityOf('judge'), 0o700);
  const judge = node(
    'judge',
    {
      DATABASE_URL: urls.judge,
      REDIS_URL: urls.durable,
      WORK_DIRECTORY: workDirectory,
      SLOTS: String(settings.slots),
      TOOLCHAIN_DIRECTORY: settings.toolchainDirectory,
      ...(limits.JUDGE0_CALLBACKS !== undefined && { JUDGE0_CALLBACKS: limits.JUDGE0_CALLBACKS }),
      ...(process.env.LANGUAGE_HOMES ? { LANGUAGE_HOMES: process.env.LANGUAGE_HOMES } : {}),
      ...settings.sandbox.environment,
    },
    512,
  );
  const web = node(
    'web',
    {
      API_SOCKET: socket('api'),
      NEXT_DIST_DIR: settings.webBuildDirectory,
      NEXT_TELEMETRY_DISABLED: '1',
      ...publicAddress,
      ...site,
    },
    384,
  );
  const { configuration, ...nginx } = nginxServer({
    port: settings.port,
    runDirectory: path.join(instance.runDirectory, 'www-data'),
    sockets: { api: socket('api'), realtime: socket('realtime'), web: socket('web') },
    staticDirectory: path.join(root, 'apps/web', settings.webBuildDirectory, 'static'),
    environment: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' },
  });
  const { joinGroups, helper } = settings.sandbox;
  return [
    ...(helper ? [[helper]] : []),
    [
      { ...judge, joinGroups, version: `${judge.version} ${joinGroups.join(' ')}` },
      node(
        'api',
        { DATABASE_URL: urls.app, REDIS_URL: urls.durable, CACHE_URL: urls.cache, ...session, ...site, ...limits },
        384,
      ),
      node('realtime', { DATABASE_URL: urls.app, REDIS_URL: urls.durable, ...session }, 256),
      web,
    ],
    [
      {
        ...nginx,
        health: { kind: 'http', port: settings.port, path: '/api/health/live' },
        startDeadlineMs: 20_000,
        stopDeadlineMs: 10_000,
        version: configuration,
      },
    ],
  ];
}
