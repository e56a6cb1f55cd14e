import { connectRedis, type RedisConnection } from '@codenova/runtime';
import { openTestServices, type TestServices } from '@codenova/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failJobs } from '../testing/index.ts';
import {
  createExecutionQueue,
  createQueueOffice,
  type ExecutionQueue,
  forgetJudge,
  isSilent,
  noteJudge,
  noteSweep,
  type QueueOffice,
  readJudges,
  readSweep,
} from './index.ts';

let services: TestServices;
let redis: RedisConnection;
let queue: ExecutionQueue;
let office: QueueOffice;
beforeAll(async () => {
  services = await openTestServices();
  redis = await connectRedis(services.redisUrl, { name: 'test', use: 'request' });
  queue = createExecutionQueue(redis);
  office = createQueueOffice(redis);
});
afterAll(async () => {
  await office.close();
  await queue.close();
  redis.disconnect();
  await services.close();
});

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const execution = async () => {
  const state = (await office.states()).find(({ name }) => name === 'execution');
  if (!state) throw new Error('no queue');
  return state;
};

test('what waits and what failed is told; a failed job is taken once more or forgotten, another one is not', async () => {
  expect((await office.states()).map(({ name }) => name)).toEqual(['execution', 'program', 'authoring', 'format']);
  expect(await execution()).toMatchObject({ prioritized: 0, failed: 0, oldestWaitingAt: null, failedJobs: [] });
  const before = Date.now();
  await queue.add({ submissionId: id(1), attempt: 1 }, 'rejudge');
  await queue.add({ submissionId: id(2), attempt: 1 }, 'submission');
  const waiting = await execution();
  expect(waiting).toMatchObject({ waiting: 0, prioritized: 2, active: 0, failed: 0 });
  // The first that is taken is not the oldest.
  const oldest = Date.parse(waiting.oldestWaitingAt ?? '');
  expect(oldest).toBeGreaterThanOrEqual(before);
  expect(await office.retry('execution', `${id(1)}_1`)).toEqual({ ok: false, reason: 'not-failed' });
  expect(await office.remove('execution', `${id(1)}_1`)).toEqual({ ok: false, reason: 'not-failed' });
  expect(await office.retry('execution', 'nothing')).toEqual({ ok: false, reason: 'no-job' });
  expect(await office.remove('program', `${id(1)}_1`)).toEqual({ ok: false, reason: 'no-job' });

  const connection = await connectRedis(services.redisUrl, { name: 'worker', use: 'worker' });
  await failJobs(connection, 'execution', 'the disk is full', async () => (await execution()).failed === 2);
  const { failedJobs } = await execution();
  expect(failedJobs.map(({ subject }) => subject).sort()).toEqual([id(1), id(2)]);
  expect(failedJobs[0]).toMatchObject({ attempt: 1, error: 'the disk is full', failedAt: expect.any(String) });

  expect(await office.retry('execution', `${id(1)}_1`)).toEqual({ ok: true });
  expect(await office.remove('execution', `${id(2)}_1`)).toEqual({ ok: true });
  expect(await execution()).toMatchObject({ failed: 0, failedJobs: [] });
  expect(await queue.state({ submissionId: id(1), attempt: 1 })).toBe('waiting');
  expect(await queue.state({ submissionId: id(2), attempt: 1 })).toBe('none');
  connection.disconnect();
});

test('judges tell that they live; one without a sign is silent, after a day forgotten, and what is no sign is none', async () => {
  const now = Date.now();
  const sign = (name: string, ageMs: number) => {
    const at = new Date(now - ageMs).toISOString();
    return { name, version: '0.1.0', slots: 2, startedAt: at, at };
  };
  for (const each of [sign('b', 60_000), sign('a', 1_000), sign('c', 25 * 3_600_000), sign('d', 0)])
    await noteJudge(redis, each);
  await redis.hset('codenova:judges', 'broken', '{"name":');
  await forgetJudge(redis, 'd');
  const judges = await readJudges(redis, now);
  expect(judges.map((judge) => [judge.name, isSilent(judge, now)])).toEqual([
    ['a', false],
    ['b', true],
  ]);
  expect(await redis.hkeys('codenova:judges')).toHaveLength(2);
});

test('the last round of the sweeper', async () => {
  expect(await readSweep(redis)).toBeUndefined();
  const at = new Date().toISOString();
  await noteSweep(redis, { by: 'a', at });
  expect(await readSweep(redis)).toEqual({ by: 'a', at });
  await redis.set('codenova:sweep', 'no JSON');
  expect(await readSweep(redis)).toBeUndefined();
});
