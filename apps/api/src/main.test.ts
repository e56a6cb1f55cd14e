import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openTestStore, type TestStore } from '@codenova/store/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

const apps = fileURLToPath(new URL('../../', import.meta.url));
let stores: TestStore;
let directory: string;
beforeAll(async () => {
  stores = await openTestStore();
  directory = await mkdtemp(path.join(tmpdir(), 'nova-mains-'));
});
afterAll(async () => {
  await stores.close();
  await rm(directory, { recursive: true, force: true });
});

/** A process of the product with only this environment. */
function start(app: string, environment: Record<string, string>) {
  const child = spawn(process.execPath, [path.join(apps, app, 'src/main.ts')], {
    env: { PATH: '/usr/bin:/bin', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (bytes: Buffer) => {
    words += bytes.toString();
  });
  const ended = new Promise<{ code: number | null; words: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, words })),
  );
  return { child, ended };
}

const settings = (name: string): Record<string, string> => ({
  LISTEN: path.join(directory, `${name}.sock`),
  DATABASE_URL: stores.urls.app,
  REDIS_URL: stores.services.redisUrl,
  CACHE_URL: stores.services.cacheUrl,
  SESSION_SECRET: 's'.repeat(32),
});

function statusOf(socketPath: string, url: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    request({ socketPath, path: url }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', () => resolve(undefined))
      .end();
  });
}

test.each([
  ['api', '/api/health/ready'],
  ['realtime', '/healthz'],
])('%s starts from its environment alone, is healthy, and ends cleanly on SIGTERM', async (app, health) => {
  const { child, ended } = start(app, settings(app));
  const socket = path.join(directory, `${app}.sock`);
  await expect.poll(() => statusOf(socket, health), { timeout: 30_000 }).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toEqual({ code: 0, words: '' });
  expect(await statusOf(socket, health)).toBeUndefined();
});

test.each<[string, Record<string, string | undefined>, RegExp]>([
  ['api', { SESSION_SECRET: 'short' }, /^api: Environment: SESSION_SECRET is wrong: at least 32 characters\n$/],
  ['api', { LISTEN: undefined }, /^api: Environment: LISTEN is not set: a unix socket as \/path, or host:port\n$/],
  ['api', { LISTEN: 'nowhere' }, /^api: LISTEN nowhere: expected an absolute path .*\n$/],
  ['api', { CACHE_URL: 'memcached://x' }, /^api: a Redis URL starts with redis:\/\/, .*\n$/],
  [
    'api',
    { DATABASE_URL: 'postgresql://nobody:geheim@localhost/x?host=/nowhere' },
    /^api: .*(ENOENT|no such file).*\n$/,
  ],
  [
    'realtime',
    { PUBLIC_URL: 'code.example.org' },
    /^realtime: Environment: PUBLIC_URL is wrong: the address people use.*\n$/,
  ],
  ['judge', { WORK_DIRECTORY: 'var/judge' }, /^judge: Environment: WORK_DIRECTORY is wrong: .*as an absolute path\n$/],
  ['judge', { WORK_DIRECTORY: '/tmp', CGROUPS: '{' }, /^judge: Environment: CGROUPS is wrong: the JSON text .*\n$/],
])('%s with %o ends with one clear line', async (app, change, line) => {
  const whole = { ...settings(`${app}-wrong`), ...change };
  const environment = Object.fromEntries(
    Object.entries(whole).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const { code, words } = await start(app, environment).ended;
  expect(words).toMatch(line);
  expect(words).not.toContain('geheim');
  expect(code).toBe(1);
});
