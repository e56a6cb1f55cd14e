import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { type Identity, ownedDirectory } from './identity.ts';
import type { ServerSpec } from './server-process.ts';

/** Debian keeps the server's programs by major version; the newest one installed is used. */
function postgresDirectory(): string {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base) : [];
  const newest = versions
    .filter((version) => existsSync(`${base}/${version}/bin/initdb`))
    .sort((a, b) => Number(b) - Number(a))[0];
  if (!newest) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  return `${base}/${newest}/bin`;
}

const environment = { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };

/** The superuser of a private cluster, who also owns the schema. */
export const postgresOwner = 'codenova';

/** Makes a private cluster unless there is one; passwords only, no network. A half-made one is made again. */
export function createPostgresCluster(cluster: {
  dataDirectory: string;
  password: string;
  identity: Identity | undefined;
}): void {
  const { dataDirectory, identity } = cluster;
  const done = path.join(dataDirectory, 'codenova-cluster');
  if (existsSync(done)) return;
  rmSync(dataDirectory, { recursive: true, force: true });
  ownedDirectory(dataDirectory, identity);
  const passwordFile = `${dataDirectory}.password`;
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  try {
    if (identity) execFileSync('chown', [`${identity.uid}:${identity.gid}`, passwordFile]);
    execFileSync(
      path.join(postgresDirectory(), 'initdb'),
      [
        `--pgdata=${dataDirectory}`,
        `--username=${postgresOwner}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--no-instructions',
      ],
      { env: environment, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], ...(identity ?? {}) },
    );
    writeFileSync(done, 'made by nova\n');
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The server of a private cluster: unix socket only. `settings` are PostgreSQL's own. */
export function postgresServer(cluster: {
  dataDirectory: string;
  socketDirectory: string;
  identity: Identity | undefined;
  settings: Record<string, string>;
}): ServerSpec {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: cluster.socketDirectory,
    unix_socket_permissions: '0777',
    ...cluster.settings,
  };
  return {
    name: 'postgres',
    command: path.join(postgresDirectory(), 'postgres'),
    args: [
      '-D',
      cluster.dataDirectory,
      ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ],
    environment,
    workingDirectory: '/',
    identity: cluster.identity,
    // Fast shutdown: ends sessions, rolls back what is open, writes a checkpoint.
    stopSignal: 'SIGINT',
  };
}

export function postgresUrl(place: {
  socketDirectory: string;
  user: string;
  password: string;
  database: string;
}): string {
  const credentials = `${encodeURIComponent(place.user)}:${encodeURIComponent(place.password)}`;
  return `postgresql://${credentials}@localhost/${place.database}?host=${encodeURIComponent(place.socketDirectory)}`;
}

/** Throws unless the server answers a query. */
export async function probePostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
  } finally {
    await client.end().catch(() => undefined);
  }
}
