import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { accountExportSchema, type FanOutMessage, type Judgement, sessionListSchema } from '@codenova/contracts';
import { subscribeFanOut } from '@codenova/messaging';
import { connectRedis, type RedisConnection } from '@codenova/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountExport } from './account-export.ts';
import { createApi } from './api.ts';
import { createRateLimits } from './rate-limits.ts';
import { type ApiUnderTest, cookieOf, errorOf, openApiUnderTest, type Person } from './testing/api-under-test.ts';

let under: ApiUnderTest;
let news: RedisConnection;
const messages: FanOutMessage[] = [];
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

beforeAll(async () => {
  under = await openApiUnderTest();
  news = await connectRedis(under.stores.services.redisUrl, { name: 'test-news', use: 'worker' });
  await subscribeFanOut(
    news,
    (message) => messages.push(message),
    (reason) => expect.fail(reason),
  );
});
afterAll(async () => {
  news.disconnect();
  await under.close();
});

type Method = 'GET' | 'PUT' | 'DELETE' | 'POST';
const ask = (method: Method, url: string, as?: Person, payload?: object) =>
  under.ask({ method, url, ...(as && { as }), ...(payload && { payload }) });
const listed = async (as: Person) =>
  sessionListSchema.parse((await ask('GET', '/api/settings/sessions', as)).json()).sessions;
const isSignedIn = async (as: Person) => (await ask('GET', '/api/auth/me', as)).json().user !== null;

/** The same person in another browser. */
async function again(person: Person, userAgent = firefox, password = person.password): Promise<Person> {
  const answer = await under.ask({
    method: 'POST',
    url: '/api/auth/sign-in',
    headers: { 'user-agent': userAgent },
    payload: { login: person.user.email, password },
  });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return { ...person, password, cookie: cookieOf(answer) };
}

test.each<[Method, string]>([
  ['GET', '/api/settings/sessions'],
  ['DELETE', '/api/settings/sessions'],
  ['DELETE', `/api/settings/sessions/${'A'.repeat(32)}`],
  ['PUT', '/api/settings/name'],
  ['PUT', '/api/settings/password'],
  ['GET', '/api/settings/export'],
  ['DELETE', '/api/settings/account'],
])('%s %s: a visitor is turned away', async (method, url) => {
  expect(errorOf(await ask(method, url))).toBe('401 sign-in-required');
});

describe('sessions', () => {
  test('are listed, this one marked; one of one’s own can be ended, and its sockets are told', async () => {
    const [here, stranger] = [await under.signUp(), await under.signUp()];
    const there = await again(here);
    const sessions = await listed(here);
    expect(sessions).toHaveLength(2);
    expect(sessions.find(({ current }) => current)?.browser).toBe('Unknown browser');
    const other = sessions.find(({ current }) => !current);
    expect(other).toMatchObject({ browser: 'Firefox on Linux', startedAt: expect.any(String) });

    const url = `/api/settings/sessions/${other?.id}`;
    expect(errorOf(await ask('DELETE', url, stranger))).toBe('404 not-found');
    expect(await isSignedIn(there)).toBe(true);
    expect((await ask('DELETE', url, here)).statusCode).toBe(204);
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
    await expect.poll(() => messages).toContainEqual({ kind: 'session-revoked', sessionId: other?.id });
    expect(errorOf(await ask('DELETE', url, here))).toBe('404 not-found');
    expect(errorOf(await ask('DELETE', '/api/settings/sessions/*', here))).toBe('400 validation');
  });

  test('all others end at once; ending this one signs out', async () => {
    const here = await under.signUp();
    const others = [await again(here), await again(here)];
    expect((await ask('DELETE', '/api/settings/sessions', here)).statusCode).toBe(204);
    expect(await Promise.all(others.map(isSignedIn))).toEqual([false, false]);
    const [only, ...rest] = await listed(here);
    expect(rest).toEqual([]);
    const ended = await ask('DELETE', `/api/settings/sessions/${only?.id}`, here);
    expect(ended.headers['set-cookie']).toContain('Max-Age=0');
    expect(await isSignedIn(here)).toBe(false);
  });
});

describe('name', () => {
  test.each<[name: string, outcome: string]>([
    ['ab', '400 validation'],
    ['with space', '400 validation'],
    ['-ada', '400 validation'],
    ['x'.repeat(31), '400 validation'],
    ['KNOWN-one', '409 name-taken'],
  ])('%s: %s', async (name, outcome) => {
    await under.signUp('known-one').catch(() => 'it is there already');
    expect(errorOf(await ask('PUT', '/api/settings/name', await under.signUp(), { name }))).toBe(outcome);
  });

  test('a good one is taken at once, and the old one is free', async () => {
    const ada = await under.signUp('first-name');
    const answer = await ask('PUT', '/api/settings/name', ada, { name: 'Second-Name' });
    expect(answer.json().user).toEqual({ ...ada.user, name: 'Second-Name' });
    expect((await ask('GET', '/api/auth/me', ada)).json().user.name).toBe('Second-Name');
    expect((await again({ ...ada, user: { ...ada.user, email: 'second-name' } })).user.id).toBe(ada.user.id);
    expect(await under.signUp('First-Name').catch((error: Error) => error.message)).toContain('email-taken');
    const ben = await under.signUp();
    expect((await ask('PUT', '/api/settings/name', ben, { name: 'First-Name' })).statusCode).toBe(200);
    expect((await ask('PUT', '/api/settings/name', ben, { name: 'x-y', role: 'admin' })).statusCode).toBe(400);
  });
});

describe('password', () => {
  const change = (as: Person, currentPassword: string, newPassword: string) =>
    ask('PUT', '/api/settings/password', as, { currentPassword, newPassword });

  test('is changed by who knows the old one: all other sessions end, this one goes on', async () => {
    const here = await under.signUp();
    const there = await again(here);
    const wrong = await change(here, 'not the password', 'a new password');
    expect(errorOf(wrong)).toBe('403 wrong-password');
    expect(wrong.json().errors).toEqual([{ path: 'currentPassword', message: 'This is not your password.' }]);
    expect(errorOf(await change(here, here.password, 'short'))).toBe('400 validation');
    expect(await isSignedIn(there)).toBe(true);

    expect((await change(here, here.password, 'a new password')).statusCode).toBe(204);
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
    await expect(again(here)).rejects.toThrow('sign-in-failed');
    expect(await isSignedIn(await again(here, firefox, 'a new password'))).toBe(true);
  });

  test('guesses are counted with the attempts to sign in', async () => {
    const person = await under.signUp();
    const numbers = { address: 1_000, user: 1_000, signIn: 2, submit: 1_000, key: 1_000, post: 1_000 };
    await under.cache.flushall();
    const api = await createApi({ ...under.parts, limits: createRateLimits(under.cache, numbers) });
    const guess = (url: string, payload: object, method: 'PUT' | 'DELETE' | 'POST') =>
      api.inject({ method, url, payload, headers: { cookie: person.cookie } });
    const login = person.user.name;
    const first = await guess('/api/auth/sign-in', { login, password: 'wrong' }, 'POST');
    const payload = { currentPassword: 'wrong', newPassword: 'a new password' };
    const second = await guess('/api/settings/password', payload, 'PUT');
    const third = await guess('/api/settings/password', { ...payload, currentPassword: person.password }, 'PUT');
    const fourth = await guess('/api/settings/account', { name: login, password: person.password }, 'DELETE');
    expect([first, second, third, fourth].map(errorOf)).toEqual([
      '401 sign-in-failed',
      '403 wrong-password',
      '429 rate-limited',
      '429 rate-limited',
    ]);
    await api.close();
    await under.cache.flushall();
  });
});

describe('export', () => {
  const hidden: Judgement = {
    verdict: 'wrong-answer',
    cpuTimeMs: 1,
    memoryBytes: 1,
    casesPassed: 1,
    casesTotal: 3,
    cases: [
      { index: 0, name: 'small', visible: true, verdict: 'accepted', cpuTimeMs: 1, expected: 3, actual: 3 },
      { index: 2, visible: false, verdict: 'wrong-answer', cpuTimeMs: 1 },
    ],
  };

  test('holds all that is the person’s, and nothing else (I6)', async () => {
    const [ada, ben] = [await under.signUp('exporter'), await under.signUp()];
    const code = 'print("\u2028 </script> \ud83d\ude00")';
    const common = { problemSlug: 'add-numbers', languageId: 'python', code };
    const { id } = (await ask('POST', '/api/submissions', ada, common)).json();
    await under.stores.judge.submissions.recordVerdict(id, 1, hidden);
    const run = { ...common, inputs: [{ kind: 'function', args: [1, 2] }] };
    expect((await ask('POST', '/api/runs', ada, run)).statusCode).toBe(202);
    await ask('POST', '/api/submissions', ben, { ...common, code: 'code of ben' });
    await ask('PUT', '/api/drafts/add-numbers/cpp', ada, { code: 'int main', revision: 0 });
    await ask('PUT', '/api/notes/add-numbers', ada, { text: 'A note.', revision: 0 });
    await ask('PUT', '/api/bookmarks/add-numbers', ada);
    await ask('POST', '/api/problems/add-numbers/threads', ada, { title: 'A question', body: 'Why?' });

    const answer = await ask('GET', '/api/settings/export', ada);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="codenova-exporter-[\d-]{10}\.json"$/);
    expect(answer.headers['cache-control']).toBe('no-store');
    const whole = accountExportSchema.parse(answer.json());
    expect(whole).toMatchObject({
      account: ada.user,
      submissions: [
        { id, kind: 'submission', problemSlug: 'add-numbers', verdict: 'wrong-answer', code, judgement: hidden },
        { kind: 'run', verdict: null, inputs: run.inputs },
      ],
      drafts: [{ problemSlug: 'add-numbers', languageId: 'cpp', code: 'int main', revision: 1 }],
      notes: [{ problemSlug: 'add-numbers', text: 'A note.', revision: 1 }],
      bookmarks: [{ problemSlug: 'add-numbers' }],
      posts: [{ problemSlug: 'add-numbers', title: 'A question', body: 'Why?' }],
    });
    expect(whole.submissions).toHaveLength(2);
    for (const secret of ['424242', '424000', 'canary', 'argon2', 'code of ben'])
      expect(answer.body).not.toContain(secret);
    // What is in it is what the person sees elsewhere.
    const { submission } = (await ask('GET', `/api/submissions/${id}`, ada)).json();
    expect(whole.submissions[0]?.judgement).toEqual(submission.judgement);
    expect((await ask('GET', '/api/settings/export', await under.signUp())).json().submissions).toEqual([]);
  });

  test('is written out once at a time for a person, and again when that has ended', async () => {
    const ada = await under.signUp();
    const held = under.stores.query('DO $$ BEGIN LOCK TABLE bookmarks; PERFORM pg_sleep(2); END $$');
    const locked = () =>
      under.stores.query("SELECT 1 FROM pg_locks WHERE relation = 'bookmarks'::regclass AND granted");
    await expect.poll(locked, { timeout: 1_000, interval: 10 }).toHaveLength(1);
    const first = ask('GET', '/api/settings/export', ada);
    const waiting = () => under.stores.query('SELECT 1 FROM pg_locks WHERE NOT granted');
    await expect.poll(waiting, { timeout: 5_000 }).toHaveLength(1);
    expect(errorOf(await ask('GET', '/api/settings/export', ada))).toBe('409 conflict');
    await held;
    expect((await first).statusCode).toBe(200);
    expect((await ask('GET', '/api/settings/export', ada)).statusCode).toBe(200);
  });

  test('a long history is read as fast as it is taken, and no further', async () => {
    let read = 0;
    async function* submissions() {
      for (; read < 10_000; read++) yield { code: 'x'.repeat(10_000) };
    }
    const accounts = { ...under.parts.store.accounts, submissions } as ApiUnderTest['parts']['store']['accounts'];
    const { user } = await under.signUp();
    let taken = 0;
    let ahead = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _, done) {
        taken += chunk.length;
        ahead = Math.max(ahead, read - taken / 10_000);
        setImmediate(done);
      },
    });
    await pipeline(accountExport({ ...under.parts.store, accounts }, user, new Date()), slow);
    expect(read).toBe(10_000);
    expect(taken).toBeGreaterThan(100_000_000);
    // In submissions of 10 KB: what is between the two is all that is in memory.
    expect(ahead).toBeLessThan(50);
  });
});

describe('the end of an account', () => {
  const remove = (as: Person, name: string, password: string) =>
    ask('DELETE', '/api/settings/account', as, { name, password });

  test('needs the password and the name as it is written; then all is gone and the name is free', async () => {
    const here = await under.signUp('leaver');
    const there = await again(here);
    const stays = await under.signUp();
    const work = { problemSlug: 'add-numbers', languageId: 'python', code: 'pass' };
    const { id } = (await ask('POST', '/api/submissions', here, work)).json();
    expect(errorOf(await remove(here, 'leaver', 'wrong password'))).toBe('403 wrong-password');
    const misspelt = await remove(here, 'Leaver', here.password);
    expect(errorOf(misspelt)).toBe('400 validation');
    expect(misspelt.json().errors).toMatchObject([{ path: 'name' }]);
    expect(await isSignedIn(there)).toBe(true);

    const gone = await remove(here, 'leaver', here.password);
    expect(gone.statusCode).toBe(204);
    expect(gone.headers['set-cookie']).toContain('Max-Age=0');
    expect([await isSignedIn(here), await isSignedIn(there), await isSignedIn(stays)]).toEqual([false, false, true]);
    expect(await under.stores.query('SELECT id FROM submissions WHERE id = $1', [id])).toEqual([]);
    await expect(again(here)).rejects.toThrow('sign-in-failed');
    // The verdict that was on its way.
    const judgement: Judgement = {
      verdict: 'accepted',
      cpuTimeMs: 1,
      memoryBytes: 1,
      casesPassed: 3,
      casesTotal: 3,
      cases: [],
    };
    expect(await under.stores.judge.submissions.recordVerdict(id, 1, judgement)).toBeUndefined();
    expect((await under.signUp('leaver')).user.id).not.toBe(here.user.id);
  });

  test('the last administrator stays, and is told why', async () => {
    const [first, second] = [await under.signUp(), await under.signUp()];
    await under.stores.query("UPDATE users SET role = 'admin' WHERE id = ANY ($1)", [[first.user.id, second.user.id]]);
    expect((await remove(first, first.user.name, first.password)).statusCode).toBe(204);
    const refused = await remove(second, second.user.name, second.password);
    expect(errorOf(refused)).toBe('409 last-admin');
    expect(refused.json().detail).toContain('last administrator');
    expect(await isSignedIn(second)).toBe(true);
  });

  test('another site’s page does not get it done', async () => {
    const ada = await under.signUp();
    const payload = { name: ada.user.name, password: ada.password };
    const headers = { origin: 'https://evil.example', host: 'localhost' };
    const answer = await under.ask({ method: 'DELETE', url: '/api/settings/account', as: ada, payload, headers });
    expect(errorOf(answer)).toBe('403 foreign-origin');
    expect(await isSignedIn(ada)).toBe(true);
  });
});
