import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { identityOf, ownedDirectory } from '@codenova/services';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Names this checkout among others of the machine: in control groups and locks. */
export const checkoutId = createHash('sha256').update(root).digest('hex').slice(0, 8);

/** One running product: its data, sockets and logs under var/instances/<name>. */
export type Instance = {
  name: string;
  directory: string;
  /** Unix sockets, short enough for the kernel's 107 bytes. */
  runDirectory: string;
  logDirectory: string;
  /** Shared by all instances: toolchains, generated cases, builds. */
  cacheDirectory: string;
  supervisorSocket: string;
};

export function openInstance(name: string): Instance {
  const directory = path.join(root, 'var/instances', name);
  const short = path.join(directory, 'run');
  // The longest socket's name is 30 bytes.
  const runDirectory =
    Buffer.byteLength(short) + 30 < 107
      ? short
      : path.join('/tmp', `codenova-${createHash('sha256').update(directory).digest('hex').slice(0, 12)}`);
  return {
    name,
    directory,
    runDirectory,
    logDirectory: path.join(directory, 'log'),
    cacheDirectory: path.join(root, 'var/cache'),
    supervisorSocket: path.join(runDirectory, 'supervisor.sock'),
  };
}

export type Secrets = {
  postgresOwner: string;
  postgresApp: string;
  postgresJudge: string;
  redisDurable: string;
  redisCache: string;
  session: string;
};

/** The instance's passwords: made once, readable by the operator only. */
export function readSecrets(instance: Instance): Secrets {
  const file = path.join(instance.directory, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const word = () => randomBytes(24).toString('hex');
  const secrets: Secrets = {
    postgresOwner: word(),
    postgresApp: word(),
    postgresJudge: word(),
    redisDurable: word(),
    redisCache: word(),
    session: randomBytes(48).toString('base64url'),
  };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

/** Makes the instance's folders; others may pass through, not list. */
export function makeInstanceDirectories(instance: Instance): void {
  mkdirSync(instance.directory, { recursive: true });
  for (const directory of [path.join(root, 'var'), path.join(root, 'var/instances'), instance.directory])
    chmodSync(directory, 0o711);
  mkdirSync(instance.logDirectory, { recursive: true, mode: 0o700 });
  ownedDirectory(instance.runDirectory, undefined, 0o711);
  for (const owner of ['app', 'judge', 'postgres', 'redis', 'www-data'] as const)
    ownedDirectory(path.join(instance.runDirectory, owner), identityOf(owner), 0o711);
  mkdirSync(instance.cacheDirectory, { recursive: true });
}
