import type { FanOutMessage } from '@codenova/contracts';
import { connectRedis, type RedisConnection } from '@codenova/runtime';
import { openTestServices, type TestServices } from '@codenova/services';
import { DelayedError, Worker } from 'bullmq';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createExecutionQueue, type ExecutionQueue, publish, subscribeFanOut } from './index.ts';

let services: TestServices;
let redis: RedisConnection;
let subscriber: RedisConnection;
let queue: ExecutionQueue;
beforeAll(async () => {
  services = await openTestServices();
  redis = await connectRedis(services.redisUrl, { name: 'test', use: 'request' });
  subscriber = await connectRedis(services.redisUrl, { name: 'test', use: 'worker' });
  queue = createExecutionQueue(redis);
});
afterAll(async () => {
  // They may be on their way back after the kill: closed in the middle of it, what ioredis sends by itself is rejected unheard.
  await vi.waitFor(() => expect([redis.status, subscriber.status]).toEqual(['ready', 'ready']), { timeout: 15_000 });
  await queue.close();
  await redis.quit();
  await subscriber.quit();
  await services.close();
});

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

test('an attempt is one job; runs and submissions come up in their order; an ended job leaves its id free', async () => {
  expect(await queue.state({ submissionId: id(1), attempt: 1 })).toBe('none');
  await queue.add({ submissionId: id(1), attempt: 1 }, 'submission');
  await queue.add({ submissionId: id(1), attempt: 1 }, 'submission');
  await queue.add({ submissionId: id(2), attempt: 1 }, 'run');
  expect(await queue.counts()).toEqual({ waiting: 2, active: 0, delayed: 0, failed: 0 });
  expect(await queue.state({ submissionId: id(1), attempt: 1 })).toBe('waiting');

  const taken: string[] = [];
  const connection = await connectRedis(services.redisUrl, { name: 'worker', use: 'worker' });
  const worker = new Worker(
    'execution',
    async (job) => {
      taken.push(job.data.submissionId);
      if (job.data.attempt === 2) throw new Error('broken');
    },
    { connection, prefix: 'codenova' },
  );
  await expect.poll(() => taken).toEqual([id(1), id(2)]);
  await expect.poll(() => queue.state({ submissionId: id(1), attempt: 1 })).toBe('none');
  await queue.add({ submissionId: id(1), attempt: 1 }, 'submission');
  await expect.poll(() => taken.length).toBe(3);
  await queue.add({ submissionId: id(1), attempt: 2 }, 'submission');
  await expect.poll(() => queue.state({ submissionId: id(1), attempt: 2 })).toBe('ended');
  await worker.close();
  await connection.quit();
});

test('a place in the queue is the turn in which workers take it; what is taken, put back or unknown has none', async () => {
  const job = (n: number) => ({ submissionId: id(n), attempt: 1 });
  const rejudge = { ...job(20), rejudgeId: id(99) };
  await queue.add(rejudge, 'rejudge');
  for (const n of [21, 22, 23]) await queue.add(job(n), n === 22 ? 'run' : 'submission');
  const places = async () => Promise.all([job(21), job(22), job(23), rejudge].map((payload) => queue.place(payload)));
  expect(await places()).toEqual([1, 2, 3, 4]);
  expect(await queue.place(job(24))).toBeUndefined();

  const taken: string[] = [];
  let goOn = (): void => undefined;
  const connection = await connectRedis(services.redisUrl, { name: 'worker', use: 'worker' });
  const worker = new Worker(
    'execution',
    async (current, token) => {
      taken.push(current.id ?? '');
      if (taken.length === 1) {
        // As the judge does with one whose person has enough in hand.
        await current.moveToDelayed(Date.now() + 60_000, token);
        throw new DelayedError();
      }
      if (taken.length === 2) await new Promise<void>((resolve) => (goOn = resolve));
    },
    { connection, prefix: 'codenova' },
  );
  await expect.poll(() => taken.length).toBe(2);
  expect(await places()).toEqual([undefined, undefined, 1, 2]);
  goOn();
  await expect.poll(() => taken).toEqual([21, 22, 23, 20].map((n) => expect.stringContaining(id(n))));
  await worker.close();
  await connection.quit();
});

test('messages reach the subscriber, also after Redis was killed; what is no message is refused', async () => {
  const received: FanOutMessage[] = [];
  const invalid: string[] = [];
  await subscribeFanOut(
    subscriber,
    (message) => received.push(message),
    (reason) => invalid.push(reason),
  );
  const message: FanOutMessage = { kind: 'session-revoked', sessionId: 'a' };
  await publish(redis, message);
  await expect.poll(() => received).toEqual([message]);
  await redis.publish('codenova:fan-out', '{"kind":"event"');
  await redis.publish('codenova:fan-out', '{"kind":"event","userId":"x"}');
  await expect.poll(() => invalid.length).toBe(2);

  await services.killAndRestart('redis-durable');
  await expect
    .poll(
      async () => {
        await publish(redis, message).catch(() => undefined);
        return received.length;
      },
      { timeout: 15_000 },
    )
    .toBeGreaterThan(1);
});

test('adding fails at once while Redis is away, and works when it is back', async () => {
  const away = new Promise<void>((resolve) => redis.once('close', () => resolve()));
  const restarted = services.killAndRestart('redis-durable');
  await away;
  await expect(queue.add({ submissionId: id(9), attempt: 1 }, 'submission')).rejects.toThrow();
  await restarted;
  await expect
    .poll(
      () =>
        queue.add({ submissionId: id(9), attempt: 1 }, 'submission').then(
          () => 'added',
          () => 'away',
        ),
      { timeout: 15_000 },
    )
    .toBe('added');
});
