import { randomUUID } from 'node:crypto';
import {
  adminActionsSchema,
  adminPeopleSchema,
  adminSubmissionAnswerSchema,
  adminSubmissionListSchema,
  type PersonAction,
  queueStatesSchema,
  systemHealthSchema,
} from '@codenova/contracts';
import { noteJudge, noteSweep } from '@codenova/messaging';
import { failJobs } from '@codenova/messaging/testing';
import { connectRedis } from '@codenova/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from './api.ts';
import { createBlockedPeople } from './blocked-people.ts';
import { type ApiUnderTest, cookieOf, errorOf, openApiUnderTest, type Person } from './testing/api-under-test.ts';

let under: ApiUnderTest;
let root: Person;
let ada: Person;

beforeAll(async () => {
  under = await openApiUnderTest();
  root = await under.signUp('root');
  ada = await under.signUp('ada');
  await under.stores.query("UPDATE users SET role = 'admin' WHERE name = 'root'");
});
afterAll(() => under.close());

const act = (whom: Person, action: PersonAction, as?: Person, name = whom.user.name) =>
  under.ask({
    method: 'POST',
    url: `/api/admin/users/${whom.user.id}/actions`,
    payload: { action, name },
    ...(as && { as }),
  });
const get = (url: string, as: Person | undefined = root) => under.ask({ url, ...(as && { as }) });
const signIn = ({ user, password }: Person) =>
  under.ask({ method: 'POST', url: '/api/auth/sign-in', payload: { login: user.name, password } });
const submit = async (as: Person, code = 'pass') => {
  const payload = { problemSlug: 'add-numbers', languageId: 'python', code };
  const answer = await under.ask({ method: 'POST', url: '/api/submissions', payload, as });
  if (answer.statusCode !== 202) throw new Error(answer.body);
  return answer.json().id as string;
};

describe('rights', () => {
  const id = randomUUID();
  test.each<['GET' | 'POST' | 'DELETE', string, object?]>([
    ['GET', '/api/admin/users'],
    ['POST', `/api/admin/users/${id}/actions`, { action: 'block', name: 'root' }],
    ['GET', '/api/admin/actions'],
    ['GET', '/api/admin/submissions'],
    ['GET', `/api/admin/submissions/${id}`],
    ['GET', '/api/admin/queues'],
    ['POST', '/api/admin/queues/execution/jobs/1_1/retry'],
    ['DELETE', '/api/admin/queues/execution/jobs/1_1'],
    ['GET', '/api/admin/health'],
  ])('%s %s is for administrators; a person is told that nothing is there', async (method, url, payload) => {
    const ask = (as?: Person) => under.ask({ method, url, ...(payload && { payload }), ...(as && { as }) });
    expect(errorOf(await ask())).toBe('401 sign-in-required');
    const told = await ask(ada);
    expect(errorOf(told)).toBe('404 not-found');
    expect(told.json().detail).toBe(`Nothing is at ${method} ${url}.`);
    expect((await ask(root)).json()).not.toMatchObject({ detail: told.json().detail });
  });
});

describe('people', () => {
  test('the list with search, last seen and solved problems', async () => {
    const { people } = adminPeopleSchema.parse((await get('/api/admin/users?search=ADA')).json());
    expect(people).toMatchObject([{ name: 'ada', role: 'user', solved: 0, sessions: 1, blockedAt: null }]);
    expect(Date.parse(people[0]?.lastSeenAt ?? '')).toBeGreaterThan(Date.now() - 3_600_000);
    expect(adminPeopleSchema.parse((await get('/api/admin/users')).json()).people.length).toBeGreaterThanOrEqual(2);
    expect(errorOf(await get('/api/admin/users?after=x'))).toBe('400 validation');
  });

  test('a blocked person: their sessions end, they can not sign in, and visitors’ pages stay open to them', async () => {
    const eve = await under.signUp('eve');
    expect((await act(eve, 'block', root)).statusCode).toBe(204);
    expect(errorOf(await get('/api/submissions', eve))).toBe('401 sign-in-required');
    const refused = await signIn(eve);
    expect(errorOf(refused)).toBe('403 blocked');
    expect(refused.json().detail).toBe('This account is blocked. Ask the people who run this site why.');
    expect(cookieOf(refused)).toBe('undefined');
    expect(await under.parts.sessions.list(eve.user.id)).toEqual([]);
    // Who does not know the password is not told.
    expect(errorOf(await signIn({ ...eve, password: 'a wrong password' }))).toBe('401 sign-in-failed');
    expect((await act(eve, 'unblock', root)).statusCode).toBe(204);
    expect((await signIn(eve)).statusCode).toBe(200);
  });

  test('a session that should have ended with the block (Redis was away) is good for nothing', async () => {
    const mallory = await under.signUp('mallory');
    await under.stores.query("UPDATE users SET blocked_at = now() WHERE name = 'mallory'");
    // As another process sees it, to which the person is new.
    const api = await createApi({ ...under.parts, blocked: createBlockedPeople(under.stores.app) });
    const ask = (method: 'GET' | 'POST', url: string) =>
      api.inject({ method, url, headers: { cookie: mallory.cookie } });
    expect(errorOf(await ask('GET', '/api/submissions'))).toBe('403 blocked');
    expect(errorOf(await ask('POST', '/api/runs'))).toBe('403 blocked');
    expect(errorOf(await ask('GET', '/api/admin/users'))).toBe('403 blocked');
    expect((await ask('GET', '/api/auth/me')).json()).toEqual({ user: null });
    expect((await ask('GET', '/api/problems')).json().items[0]).toMatchObject({ status: null });
    expect((await ask('POST', '/api/auth/sign-out')).statusCode).toBe(204);
    await api.close();
  });

  test('while Redis is away a block is written, and whoever made it is told that sessions are left', async () => {
    const trent = await under.signUp('trent');
    await get('/api/auth/me', root);
    under.durable.disconnect();
    let answer: Awaited<ReturnType<typeof act>>;
    try {
      answer = await act(trent, 'block', root);
    } finally {
      await under.durable.connect();
    }
    expect(errorOf(answer)).toBe('503 unavailable');
    expect(answer.json().detail).toContain('the sessions of trent could not be ended');
    expect(errorOf(await get('/api/submissions', trent))).toBe('403 blocked');
    expect((await act(trent, 'end-sessions', root)).statusCode).toBe(204);
    expect(errorOf(await get('/api/submissions', trent))).toBe('401 sign-in-required');
  });

  test('roles: whoever gets or loses one signs in again; the last administrator stays', async () => {
    const bob = await under.signUp('bob');
    expect(errorOf(await act(root, 'unmake-admin', root))).toBe('409 last-admin');
    expect((await act(bob, 'make-admin', root)).statusCode).toBe(204);
    expect(errorOf(await get('/api/admin/users', bob))).toBe('401 sign-in-required');
    const again = { ...bob, cookie: cookieOf(await signIn(bob)) };
    expect((await get('/api/admin/users', again)).statusCode).toBe(200);
    expect(errorOf(await act(bob, 'block', root))).toBe('409 conflict');
    expect((await act(bob, 'unmake-admin', root)).statusCode).toBe(204);
    expect(errorOf(await get('/api/admin/users', again))).toBe('401 sign-in-required');
    expect(errorOf(await act(bob, 'unmake-admin', root))).toBe('409 conflict');
  });

  test('nothing is done to a person of another name, and every action that was done is listed', async () => {
    const carol = await under.signUp('carol');
    expect(errorOf(await act(carol, 'block', root, 'karol'))).toBe('409 conflict');
    expect((await get('/api/submissions', carol)).statusCode).toBe(200);
    expect((await act(carol, 'end-sessions', root)).statusCode).toBe(204);
    expect(errorOf(await get('/api/submissions', carol))).toBe('401 sign-in-required');
    const { actions } = adminActionsSchema.parse((await get('/api/admin/actions')).json());
    expect(actions[0]).toMatchObject({ kind: 'end-sessions', by: 'root', person: 'carol', detail: null });
    expect(actions.map(({ person, kind }) => `${kind} ${person}`)).not.toContain('block carol');
    const nobody = { ...carol, user: { ...carol.user, id: randomUUID() } };
    expect(errorOf(await act(nobody, 'block', root))).toBe('404 not-found');
  });
});

test('submissions of everybody, with their code; hidden values stay hidden (I6)', async () => {
  const bella = await under.signUp('bella');
  const id = await submit(bella, 'print(1)');
  const list = async (query: string) =>
    adminSubmissionListSchema.parse((await get(`/api/admin/submissions?${query}`)).json()).items;
  expect(await list('person=Bella&verdict=waiting&problem=add-numbers&language=python&kind=submission')).toMatchObject([
    { id, person: 'bella', attempt: 1, verdict: null },
  ]);
  expect(await list('person=bella&verdict=accepted')).toEqual([]);
  await under.stores.judge.submissions.recordVerdict(id, 1, {
    verdict: 'wrong-answer',
    cpuTimeMs: 1,
    memoryBytes: 1,
    casesPassed: 1,
    casesTotal: 3,
    cases: [{ index: 2, visible: false, verdict: 'wrong-answer', cpuTimeMs: 1 }],
  });
  const answer = await get(`/api/admin/submissions/${id}`);
  const { submission } = adminSubmissionAnswerSchema.parse(answer.json());
  expect(submission).toMatchObject({ person: 'bella', code: 'print(1)', judgement: { casesTotal: 3 } });
  expect(answer.body).not.toContain('424242');
  expect(errorOf(await get(`/api/admin/submissions/${randomUUID()}`))).toBe('404 not-found');
  expect(errorOf(await get('/api/admin/submissions?verdict=good'))).toBe('400 validation');
});

test('queues: a failed job is told with its error, taken up again or forgotten, and both are noted', async () => {
  const id = await submit(ada);
  const connection = await connectRedis(under.stores.services.redisUrl, { name: 'worker', use: 'worker' });
  const execution = async () =>
    queueStatesSchema.parse((await get('/api/admin/queues')).json()).queues.find(({ name }) => name === 'execution');
  const failed = async () => (await execution())?.failedJobs.find(({ subject }) => subject === id);
  await failJobs(connection, 'execution', 'no space left', async () => (await failed()) !== undefined);
  expect(await failed()).toMatchObject({ id: `${id}_1`, attempt: 1, error: 'no space left' });
  connection.disconnect();
  const url = `/api/admin/queues/execution/jobs/${id}_1`;
  const retry = () => under.ask({ method: 'POST', url: `${url}/retry`, as: root });
  const remove = () => under.ask({ method: 'DELETE', url, as: root });
  expect((await retry()).statusCode).toBe(204);
  expect(errorOf(await retry())).toBe('409 conflict');
  expect(errorOf(await remove())).toBe('409 conflict');
  expect(errorOf(await under.ask({ method: 'DELETE', url: `${url}0`, as: root }))).toBe('404 not-found');
  const { actions } = adminActionsSchema.parse((await get('/api/admin/actions')).json());
  expect(actions[0]).toMatchObject({ kind: 'retry-job', by: 'root', person: null, detail: `execution ${id}_1` });
  expect(errorOf(await under.ask({ method: 'DELETE', url: '/api/admin/queues/other/jobs/1', as: root }))).toBe(
    '400 validation',
  );
});

test('health: what answers is told, what does not is unknown', async () => {
  const health = async () => systemHealthSchema.parse((await get('/api/admin/health')).json());
  const at = new Date().toISOString();
  await noteJudge(under.durable, { name: 'judge-1', version: '0.1.0', slots: 2, startedAt: at, at });
  await noteSweep(under.durable, { by: 'judge-1', at });
  const well = await health();
  expect(well).toMatchObject({
    version: '0.0.0-test',
    postgres: { pingMs: expect.any(Number), facts: { newestMigration: expect.any(String) } },
    durable: { pingMs: expect.any(Number), eviction: 'noeviction', version: expect.any(String) },
    cache: { pingMs: expect.any(Number), eviction: 'allkeys-lru' },
    judges: [{ name: 'judge-1', slots: 2, silent: false }],
    sweeper: { last: { by: 'judge-1' }, leaseHeld: false },
    backlogs: { submissions: { rows: expect.any(Number) } },
  });
  under.cache.disconnect();
  const broken = await health().finally(() => under.cache.connect());
  expect(broken.cache).toEqual({
    pingMs: null,
    version: null,
    memoryBytes: null,
    memoryLimitBytes: null,
    eviction: null,
    keys: null,
  });
  expect(broken.durable.pingMs).not.toBeNull();
});
