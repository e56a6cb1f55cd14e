import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openTestServices, type TestServices } from '@codenova/services';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { connectRedis, createLifecycle, createLogger, listenAddress, readEnvironment, redisOptions } from './index.ts';

const silent = createLogger({ service: 'test', level: 'silent' });
let directory: string;
let services: TestServices;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'nova-runtime-'));
  services = await openTestServices();
}, 60_000);
afterAll(async () => {
  await services.close();
  await rm(directory, { recursive: true, force: true });
});

describe('readEnvironment', () => {
  const schema = z.object({
    SECRET: z.string('a secret of 32 characters').min(32, 'at least 32 characters'),
    SLOTS: z.coerce.number('a number').int('a whole number').min(1).default(2),
  });
  const secret = 's'.repeat(32);

  test.each([
    [{ SECRET: secret }, { SECRET: secret, SLOTS: 2 }],
    [
      { SECRET: secret, SLOTS: '4' },
      { SECRET: secret, SLOTS: 4 },
    ],
    [
      { SECRET: secret, SLOTS: '' },
      { SECRET: secret, SLOTS: 2 },
    ],
  ])('%o is read', (given, expected) => {
    expect(readEnvironment(schema, given)).toEqual(expected);
  });

  test.each([
    [{}, 'Environment: SECRET is not set: a secret of 32 characters'],
    [{ SECRET: 'hidden-value' }, 'Environment: SECRET is wrong: at least 32 characters'],
    [{ SECRET: secret, SLOTS: 'many' }, 'Environment: SLOTS is wrong: a number'],
    [{ SLOTS: '1.5' }, 'Environment: SECRET is not set: a secret of 32 characters; SLOTS is wrong: a whole number'],
  ])('%o stops the start', (given, message) => {
    expect(() => readEnvironment(schema, given)).toThrow(new Error(message));
  });
});

describe('createLogger', () => {
  test('writes one JSON line with ECS names and without secrets', () => {
    const lines: string[] = [];
    const logger = createLogger({ service: 'api', destination: { write: (line) => void lines.push(line) } });
    logger.error({ error: new Error('broken', { cause: new Error('deeper') }), body: { password: 'p4ss' } }, 'failed');
    const line = JSON.parse(lines.join(''));
    expect(line).toMatchObject({
      'log.level': 'error',
      'service.name': 'api',
      message: 'failed',
      error: { type: 'Error', message: 'broken', cause: 'deeper' },
    });
    expect(Date.parse(line['@timestamp'])).not.toBeNaN();
    expect(lines.join('')).not.toContain('p4ss');
  });
});

describe('createLifecycle', () => {
  test('closes in reverse order, once, and goes on after a step that fails or hangs', async () => {
    const order: string[] = [];
    const lifecycle = createLifecycle({ logger: silent, deadlineMs: 100 });
    lifecycle.opened('first', () => void order.push('first'));
    lifecycle.opened('failing', () => {
      order.push('failing');
      throw new Error('no');
    });
    lifecycle.opened('hanging', () => new Promise<void>(() => order.push('hanging')));
    lifecycle.opened('last', async () => void order.push('last'));
    const [clean, again] = await Promise.all([lifecycle.close(), lifecycle.close()]);
    expect(order).toEqual(['last', 'hanging', 'failing', 'first']);
    expect([clean, again]).toEqual([false, false]);
    expect(() => lifecycle.opened('late', () => undefined)).toThrow('late was opened while the process is closing');
  });
});

describe('listenAddress', () => {
  test.each([
    ['127.0.0.1:3001', { host: '127.0.0.1', port: 3001 }],
    ['localhost:0', { host: 'localhost', port: 0 }],
    ['[::1]:80', { host: '::1', port: 80 }],
  ])('%s', async (text, options) => {
    expect((await listenAddress(text)).options).toEqual(options);
  });

  test.each(['', '3000', 'host:', 'host:99999', 'relative/path.sock', 'a b:1'])('%j is refused', async (text) => {
    await expect(listenAddress(text)).rejects.toThrow('expected an absolute path of a unix socket, or host:port');
  });

  test('a unix socket: others may connect, a living one is left alone, a dead one is removed, a file is kept', async () => {
    const socket = path.join(directory, 'a.sock');
    const address = await listenAddress(socket);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(address.options, resolve));
    await address.opened();
    expect((await stat(socket)).mode & 0o777).toBe(0o666);
    await expect(listenAddress(socket)).rejects.toThrow('another process listens there');
    server.close();

    const { spawnSync } = await import('node:child_process');
    const program = `require('net').createServer().listen(${JSON.stringify(socket)}, () => process.kill(process.pid, 'SIGKILL'))`;
    spawnSync(process.execPath, ['-e', program]);
    expect((await stat(socket)).isSocket()).toBe(true);
    await listenAddress(socket);
    await expect(stat(socket)).rejects.toThrow('ENOENT');

    const file = path.join(directory, 'notes.txt');
    await writeFile(file, 'kept');
    await expect(listenAddress(file)).rejects.toThrow('no socket');
    expect((await stat(file)).size).toBe(4);
  });
});

describe('connectRedis', () => {
  test.each([
    ['unix:///run/r.sock?password=a%2Fb', { path: '/run/r.sock', password: 'a/b', db: 0 }],
    ['redis://localhost', { host: 'localhost', port: 6379, db: 0 }],
    ['redis://u:p%40@10.0.0.1:7000/3', { host: '10.0.0.1', port: 7000, username: 'u', password: 'p@', db: 3 }],
    [
      'rediss://:p@r.example:6380',
      { host: 'r.example', port: 6380, password: 'p', db: 0, tls: { servername: 'r.example' } },
    ],
    ['redis://[::1]:1', { host: '::1', port: 1, db: 0 }],
  ])('%s', (url, options) => {
    expect(redisOptions(url)).toEqual(options);
  });

  test.each(['', 'localhost:6379', 'http://x', 'unix://', 'redis://x/notanumber'])('%j is refused', (url) => {
    expect(() => redisOptions(url)).toThrow(/Redis URL/);
  });

  test('connects over a unix socket with a password', async () => {
    const redis = await connectRedis(services.redisUrl, { name: 'test', use: 'request' });
    await redis.set('a', '1');
    expect(await redis.get('a')).toBe('1');
    redis.disconnect();
  });

  test('nobody there: one clear sentence without the password', async () => {
    const url = `unix://${directory}/none.sock?password=geheim`;
    const failing = connectRedis(url, { name: 'queues', use: 'request', connectTimeoutMs: 200 });
    await expect(failing).rejects.toThrow(/^Redis queues can't be reached within 200 ms: .*ENOENT/);
    await expect(failing).rejects.not.toThrow('geheim');
  });

  test('a command fails while the server is away and works when it is back', async () => {
    const redis = await connectRedis(services.redisUrl, { name: 'test', use: 'request', logger: silent });
    const away = new Promise<void>((resolve) => redis.once('close', () => resolve()));
    const restarted = services.killAndRestart('redis-durable');
    await away;
    await expect(redis.ping()).rejects.toThrow();
    await restarted;
    await expect.poll(() => redis.ping().catch(() => 'away'), { timeout: 10_000 }).toBe('PONG');
    redis.disconnect();
  }, 30_000);
});
