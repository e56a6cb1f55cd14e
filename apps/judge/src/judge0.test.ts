import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Judge, LanguageUnavailable, type LocalJudge } from '@codenova/judging';
import { openTestJudge, openTimeoutMs } from '@codenova/judging/testing';
import { languages } from '@codenova/languages';
import { createExecutionQueue } from '@codenova/messaging';
import { connectRedis, createLogger, type RedisConnection } from '@codenova/runtime';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ApiUnderTest, openApiUnderTest } from '../../api/src/testing/api-under-test.ts';
import { zipOf } from '../../api/src/testing/zip.ts';
import { isPublicAddress } from './callbacks.ts';
import { type JudgeProcessParts, startJudgeProcess } from './judge-process.ts';
import { probeLanguages } from './known-languages.ts';
import { createPrecedence } from './precedence.ts';

/** The Judge0-compatible API from request to result: real PostgreSQL, Redis and sandbox, requests as its documentation has them. */

const patient = { timeout: 30_000, interval: 50 };
let under: ApiUnderTest;
let local: LocalJudge;
let workerRedis: RedisConnection;
let address: string;
let key: string;
const open: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  under = await openApiUnderTest();
  await under.api.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(under.api.server.address() as AddressInfo).port}/judge0`;
  workerRedis = await connectRedis(under.stores.services.redisUrl, { name: 'worker', use: 'worker' });
  local = await openTestJudge();
  await under.stores.judge.languages.save(await probeLanguages(languages, local.toolchains, {}));
  const made = await under.stores.owner.apiKeys.create('client');
  if (!made.ok) throw new Error(made.reason);
  key = made.key;
}, openTimeoutMs);
afterAll(async () => {
  await under.close();
  workerRedis.disconnect();
  await local.close();
});
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function start(change: Partial<JudgeProcessParts> = {}) {
  const judge = await startJudgeProcess({
    store: under.stores.judge,
    judge: local.judge,
    redis: under.durable,
    workerRedis,
    slots: 2,
    logger: createLogger({ service: 'judge', level: 'silent' }),
    name: 'here',
    lockMs: 1_500,
    sweepEveryMs: 200,
    sweepOlderThanMs: 300,
    languagePauseMs: 100,
    ...change,
  });
  open.push(() => judge.close(1_000));
  return judge;
}

/** As `fetch`, with the key. */
async function call(path: string, payload?: object): Promise<{ status: number; body: Answer }> {
  const response = await fetch(`${address}${path}`, {
    headers: { 'X-Auth-Token': key, ...(payload && { 'Content-Type': 'application/json' }) },
    ...(payload && { method: 'POST', body: JSON.stringify(payload) }),
  });
  return { status: response.status, body: (await response.json()) as Answer };
}
type Answer = Record<string, unknown> & { token: string; status: { id: number; description: string } };

const python = (source_code: string) => ({ language_id: 71, source_code });
const statusOf = async (token: string) => (await call(`/submissions/${token}`)).body.status.id;

test('hello, with wait and without', async () => {
  await start();
  const waited = await call('/submissions?wait=true', {
    ...python('print(input()[::-1])'),
    stdin: 'olleh',
    expected_output: 'hello',
  });
  expect(waited).toEqual({
    status: 201,
    body: {
      token: expect.any(String),
      time: expect.stringMatching(/^0\.\d+$/),
      memory: expect.any(Number),
      stdout: 'hello\n',
      stderr: null,
      compile_output: null,
      message: null,
      status: { id: 3, description: 'Accepted' },
    },
  });
  const { body } = await call('/submissions', python('print(1/0)'));
  await expect.poll(() => statusOf(body.token), patient).toBe(11);
  const told = (await call(`/submissions/${body.token}?fields=*`)).body;
  expect(told).toMatchObject({
    exit_code: 1,
    message: 'Exited with error status 1',
    stderr: expect.stringContaining('ZeroDivisionError'),
  });
  expect(Date.parse(String(told.finished_at))).toBeGreaterThanOrEqual(Date.parse(String(told.started_at)));
});

test('a batch, several runs, files and a project', async () => {
  await start();
  const files = zipOf([{ path: 'data.txt', content: 'beside' }]).toString('base64');
  const project = zipOf([
    { path: 'compile', content: 'gcc main.c -o main' },
    { path: 'run', content: './main', mode: 0o100755 },
    { path: 'main.c', content: '#include <stdio.h>\nint main(void) { puts("made"); }' },
  ]).toString('base64');
  const submissions = [
    { ...python('print(open("data.txt").read())'), additional_files: files },
    { language_id: 89, additional_files: project },
    { ...python('import sys; print(sys.argv[1:])'), command_line_arguments: 'a "b c"', number_of_runs: 3 },
    { language_id: 50, source_code: 'int main(void) { return x; }' },
    { ...python('while True: pass'), cpu_time_limit: 0.3, cpu_extra_time: 0 },
  ];
  const made = (await call('/submissions/batch', { submissions })).body as unknown as { token: string }[];
  const tokens = made.map(({ token }) => token).join(',');
  const told = async () => {
    const { body } = await call(`/submissions/batch?tokens=${tokens}&fields=stdout,status_id`);
    return (body.submissions as { stdout: string; status_id: number }[]).map((each) => [each.status_id, each.stdout]);
  };
  await expect.poll(told, patient).toEqual([
    [3, 'beside\n'],
    [3, 'made\n'],
    [3, "['a', 'b c']\n"],
    [6, null],
    [5, null],
  ]);
});

test('a program without a job is found; one that a judge left behind is run again, and twice is the end', async () => {
  const failing: Judge = { ...local.judge, execute: () => Promise.reject(new Error('scripted to fail')) };
  const judge = await start({ judge: failing });
  const { token } = (await call('/submissions', python('1'))).body;
  await expect.poll(() => statusOf(token), patient).toBe(13);
  expect((await call(`/submissions/${token}`)).body).toMatchObject({
    stdout: null,
    message: expect.stringContaining('on our side'),
  });
  expect(
    (await under.stores.query('SELECT attempt, failed_attempts FROM programs WHERE token = $1', [token]))[0],
  ).toEqual({ attempt: 2, failed_attempts: 1 });
  await judge.close(1_000);

  const lost = (await call('/submissions', python('print("found")'))).body.token;
  await under.durable.flushall();
  await start();
  await expect.poll(() => statusOf(lost), patient).toBe(3);
});

test('a language out of service: its programs wait', async () => {
  let asked = 0;
  const off: Judge = {
    ...local.judge,
    execute: (request) =>
      ++asked <= 2 ? Promise.reject(new LanguageUnavailable('python', 'scripted')) : local.judge.execute(request),
  };
  await start({ judge: off });
  const { body } = await call('/submissions?wait=true', python('print(1)'));
  expect([body.status.id, asked]).toEqual([3, 3]);
});

test('people come first: a program waits while they hold all slots, and while the judge ends it is let go', async () => {
  const precedence = createPrecedence(1);
  const order: string[] = [];
  let leave = (): void => undefined;
  const person = precedence.person(() => new Promise<void>((resolve) => (leave = resolve)));
  const turn = precedence.programTurn(new AbortController().signal).then(() => order.push('program'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  order.push('person');
  leave();
  await Promise.all([person, turn]);
  expect(order).toEqual(['person', 'program']);
  const ending = new AbortController();
  const held = precedence.person(() => new Promise<void>((resolve) => (leave = resolve)));
  const waiting = precedence.programTurn(ending.signal);
  ending.abort(new Error('ending'));
  await expect(waiting).rejects.toThrow('ending');
  leave();
  await held;
  // Each queue has its own jobs.
  expect(await createExecutionQueue(under.durable).counts()).toMatchObject({ waiting: 0 });
});

async function listener(answer: (path: string) => { code: number; headers?: Record<string, string> }) {
  const calls: { method: string; path: string; body: Answer }[] = [];
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (piece) => {
      text += piece;
    });
    request.on('end', () => {
      calls.push({ method: request.method ?? '', path: request.url ?? '', body: JSON.parse(text) });
      const { code, headers } = answer(request.url ?? '');
      response.writeHead(code, headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => new Promise((resolve) => server.close(resolve)));
  return { calls, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('callbacks: told once in base64, redirects are not followed, inner addresses are not called', async () => {
  const { calls, url } = await listener((path) =>
    path === '/moved' ? { code: 302, headers: { location: '/followed' } } : { code: 200 },
  );
  const calledBack = async (token: string) =>
    (await under.stores.query('SELECT called_back_at FROM programs WHERE token = $1', [token]))[0]?.called_back_at !==
    null;

  const inner = await start({ callbackMode: 'any' });
  for (const path of ['/done', '/moved']) {
    const { token } = (await call('/submissions', { ...python('print(1)'), callback_url: `${url}${path}` })).body;
    await expect.poll(() => calledBack(token), patient).toBe(true);
  }
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual(['PUT /done', 'PUT /moved']);
  expect(calls[0]?.body).toMatchObject({ stdout: 'MQo=\n', status: { id: 3, description: 'Accepted' } });
  await inner.close(1_000);

  await start({ callbackMode: 'public', name: 'public' });
  const { port } = new URL(url);
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '0x7f.1',
    '2130706433',
    '169.254.169.254',
    '[::ffff:127.0.0.1]',
  ]) {
    const { token } = (
      await call('/submissions', { ...python('print(1)'), callback_url: `http://${host}:${port}/inner` })
    ).body;
    await expect.poll(() => calledBack(token), patient).toBe(true);
  }
  expect(calls.length).toBe(2);
});

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.8.8.8', false],
  ['169.254.169.254', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::a9fe:a9fe', false],
  ['fd00:ec2::254', false],
  ['fe80::1', false],
  ['2002:7f00:1::', false],
  ['example.org', false],
])('%s is of the open internet: %s', (host, isPublic) => {
  expect(isPublicAddress(host)).toBe(isPublic);
});
