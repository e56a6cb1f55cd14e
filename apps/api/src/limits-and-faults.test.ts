import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPasswords } from '@codenova/accounts';
import { listenAddress } from '@codenova/runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from './api.ts';
import { addressKey, createRateLimits, type RateLimitNumbers } from './rate-limits.ts';
import { type ApiUnderTest, cookieOf, errorOf, openApiUnderTest } from './testing/api-under-test.ts';

let under: ApiUnderTest;
beforeAll(async () => {
  under = await openApiUnderTest();
});
afterAll(() => under.close());

const wide: RateLimitNumbers = {
  address: 100_000,
  user: 100_000,
  signIn: 100_000,
  submit: 100_000,
  key: 100_000,
  post: 100_000,
};
const submission = { problemSlug: 'add-numbers', languageId: 'python', code: 'pass' };

const siteKey = 'k'.repeat(32);

/** The API with other limits; what `ask` sends comes from `address` through our proxy. */
async function limitedTo(numbers: Partial<RateLimitNumbers>) {
  await under.cache.flushall();
  const limits = createRateLimits(under.cache, { ...wide, ...numbers });
  const api = await createApi({ ...under.parts, limits, siteKey });
  return (url: string, options: { address?: string; cookie?: string; payload?: object; siteKey?: string } = {}) =>
    api.inject({
      url,
      method: options.payload ? 'POST' : 'GET',
      ...(options.payload ? { payload: options.payload } : {}),
      headers: {
        'x-forwarded-for': options.address ?? '192.0.2.1',
        ...(options.cookie ? { cookie: options.cookie } : {}),
        ...(options.siteKey ? { 'x-site-key': options.siteKey } : {}),
      },
    });
}

test('an address: the last entry that our proxy wrote, whatever the client claims', async () => {
  const ask = await limitedTo({ address: 3 });
  for (let i = 0; i < 3; i++)
    expect((await ask('/api/problems', { address: `10.0.0.${i}, 192.0.2.7` })).statusCode).toBe(200);
  const over = await ask('/api/problems', { address: '10.9.9.9, 192.0.2.7' });
  expect(errorOf(over)).toBe('429 rate-limited');
  const wait = Number(over.headers['retry-after']);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect(over.json().retryAfterSeconds).toBe(wait);
  expect(errorOf(await ask('/api/nothing', { address: '192.0.2.7' }))).toBe('429 rate-limited');
  expect((await ask('/api/problems', { address: '192.0.2.8' })).statusCode).toBe(200);
  expect((await ask('/api/health/live', { address: '192.0.2.7' })).statusCode).toBe(200);
});

test('a person, from whatever address', async () => {
  const ask = await limitedTo({ user: 2 });
  const { cookie } = await under.signUp();
  const other = await under.signUp();
  for (const address of ['192.0.2.1', '192.0.2.2'])
    expect((await ask('/api/auth/me', { address, cookie })).statusCode).toBe(200);
  expect(errorOf(await ask('/api/auth/me', { address: '192.0.2.3', cookie }))).toBe('429 rate-limited');
  expect((await ask('/api/auth/me', { cookie: other.cookie })).statusCode).toBe(200);
});

test('the reads for a page are one request of its person, and only where the site’s server makes them', async () => {
  const ask = await limitedTo({ user: 2 });
  const { cookie } = await under.signUp();
  const statuses = async (key: string, reads: number, as = cookie) => {
    const answers = [];
    for (let i = 0; i < reads; i++) answers.push((await ask('/api/auth/me', { cookie: as, siteKey: key })).statusCode);
    return answers;
  };
  expect(await statuses(siteKey, 13)).toEqual([...Array(12).fill(200), 429]);
  const other = await under.signUp();
  for (const [index, wrong] of [`${siteKey}k`, siteKey.slice(1), siteKey.toUpperCase()].entries())
    expect(await statuses(wrong, 1, other.cookie)).toEqual([index < 2 ? 200 : 429]);
});

test('signing out is never over the limit', async () => {
  const ask = await limitedTo({ user: 1 });
  const { cookie } = await under.signUp();
  expect((await ask('/api/auth/me', { cookie })).statusCode).toBe(200);
  expect(errorOf(await ask('/api/auth/me', { cookie }))).toBe('429 rate-limited');
  expect((await ask('/api/auth/sign-out', { cookie, payload: {} })).statusCode).toBe(204);
  expect((await ask('/api/auth/me', { cookie })).json()).toEqual({ user: null });
});

test('signing in: name and e-mail address of an account are counted together', async () => {
  const { user } = await under.signUp();
  const ask = await limitedTo({ signIn: 2 });
  const attempt = async (login: string) =>
    errorOf(await ask('/api/auth/sign-in', { payload: { login, password: 'wrong' } }));
  expect([await attempt(user.name), await attempt(user.email), await attempt(user.email.toUpperCase())]).toEqual([
    '401 sign-in-failed',
    '401 sign-in-failed',
    '429 rate-limited',
  ]);
});

test('signing in: a login from an address, then the address for all logins', async () => {
  const ask = await limitedTo({ signIn: 2 });
  const attempt = async (login: string, address = '192.0.2.1') =>
    errorOf(await ask('/api/auth/sign-in', { address, payload: { login, password: 'wrong' } }));
  expect([await attempt('a-name'), await attempt('A-Name'), await attempt('a-name')]).toEqual([
    '401 sign-in-failed',
    '401 sign-in-failed',
    '429 rate-limited',
  ]);
  expect(await attempt('a-name', '192.0.2.9')).toBe('401 sign-in-failed');
  expect([await attempt('b'), await attempt('c'), await attempt('d'), await attempt('e')]).toEqual([
    '401 sign-in-failed',
    '401 sign-in-failed',
    '401 sign-in-failed',
    '429 rate-limited',
  ]);
});

test('submissions and runs are counted apart, and a refused one stores nothing', async () => {
  const ask = await limitedTo({ submit: 1 });
  const { cookie, user } = await under.signUp();
  const run = { ...submission, inputs: [{ kind: 'function', args: [1, 2] }] };
  expect((await ask('/api/submissions', { cookie, payload: submission })).statusCode).toBe(202);
  expect(errorOf(await ask('/api/submissions', { cookie, payload: submission }))).toBe('429 rate-limited');
  expect((await ask('/api/runs', { cookie, payload: run })).statusCode).toBe(202);
  expect(errorOf(await ask('/api/runs', { cookie, payload: run }))).toBe('429 rate-limited');
  const [row] = await under.stores.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM submissions WHERE user_id = $1',
    [user.id],
  );
  expect(row?.count).toBe(2);
});

test('orders to format are as many as submissions, counted apart, whatever comes of them', async () => {
  const ask = await limitedTo({ submit: 1 });
  const { cookie } = await under.signUp();
  const order = async () => errorOf(await ask('/api/format', { cookie, payload: { languageId: 'perl', code: 'x' } }));
  expect([await order(), await order()]).toEqual(['422 language-unavailable', '429 rate-limited']);
  expect((await ask('/api/submissions', { cookie, payload: submission })).statusCode).toBe(202);
});

test('who has too much waiting sends the next one after a verdict; others are not held up', async () => {
  const api = await createApi({ ...under.parts, pendingPerUser: 2 });
  const { cookie } = await under.signUp();
  const other = await under.signUp();
  const send = (url: string, payload: object, as = cookie) =>
    api.inject({ method: 'POST', url, payload, headers: { cookie: as } });
  const run = { ...submission, inputs: [{ kind: 'function', args: [1, 2] }] };
  const first = await send('/api/submissions', submission);
  expect([first.statusCode, (await send('/api/runs', run)).statusCode]).toEqual([202, 202]);
  for (const refused of [await send('/api/submissions', submission), await send('/api/runs', run)]) {
    expect(errorOf(refused)).toBe('429 rate-limited');
    expect(refused.headers['retry-after']).toBe('2');
    expect(refused.json().detail).toContain('2 of your submissions and runs wait for their verdicts');
  }
  expect((await send('/api/submissions', submission, other.cookie)).statusCode).toBe(202);
  await under.stores.judge.submissions.recordVerdict(first.json().id, 1, {
    verdict: 'compilation-error',
    cpuTimeMs: null,
    memoryBytes: null,
    casesPassed: 0,
    casesTotal: 1,
    cases: [],
  });
  expect((await send('/api/submissions', submission)).statusCode).toBe(202);
  expect(errorOf(await send('/api/submissions', submission))).toBe('429 rate-limited');
});

test.each<[string, string, string]>([
  ['no HTTP', 'hello there\r\n\r\n', '400 malformed'],
  [
    'two lengths',
    'POST /api/runs HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n',
    '400 malformed',
  ],
  ['32 KB of cookies', `GET / HTTP/1.1\r\nhost: x\r\ncookie: ${'x'.repeat(32_768)}\r\n\r\n`, '431 headers-too-large'],
])('what the HTTP parser refuses is a problem document: %s', async (_, bytes, expected) => {
  const api = await createApi(under.parts);
  const directory = await mkdtemp(path.join(tmpdir(), 'nova-api-'));
  try {
    const socketPath = path.join(directory, 'api.sock');
    await api.listen({ path: socketPath });
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(socketPath, () => socket.write(bytes));
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('error', reject).on('close', () => resolve(text));
    });
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    const document = JSON.parse(body);
    expect(`${head.split(' ')[1]} ${document.type}`).toBe(expected);
    expect(head).toContain('content-type: application/problem+json');
    expect(head).toContain(`x-request-id: ${document.requestId}`);
    expect(document.status).toBe(Number(expected.slice(0, 3)));
  } finally {
    await api.close();
    await rm(directory, { recursive: true, force: true });
  }
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('address %s counts as %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});

test('a flood of sign-ins is turned away with 503, and the rest of the API still answers', async () => {
  const api = await createApi({ ...under.parts, passwords: createPasswords({ concurrent: 1, waiting: 2 }) });
  const attempts = Array.from({ length: 12 }, () =>
    api.inject({ method: 'POST', url: '/api/auth/sign-in', payload: { login: 'nobody', password: 'x' } }),
  );
  const list = await api.inject('/api/problems');
  const answers = (await Promise.all(attempts)).map(errorOf);
  expect(list.statusCode).toBe(200);
  // How many arrive while one is hashed is chance; three fit at once.
  expect(answers.filter((answer) => answer === '401 sign-in-failed').length).toBeGreaterThanOrEqual(3);
  expect(new Set(answers)).toEqual(new Set(['401 sign-in-failed', '503 unavailable']));
  const line = under.logLines.find((text) => text.includes('Many people are signing in'));
  expect(line).toContain('"log.level":"warn"');
  expect(line).not.toContain('stack_trace');
});

test('behind a unix socket the address is the one that nginx tells', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'nova-api-'));
  const api = await createApi({ ...under.parts, limits: createRateLimits(under.cache, { ...wide, address: 1 }) });
  try {
    await under.cache.flushall();
    const socketPath = path.join(directory, 'api.sock');
    const address = await listenAddress(socketPath);
    await api.listen(address.options);
    await address.opened();
    const status = (from?: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const headers = from ? { 'x-forwarded-for': from } : {};
        request({ socketPath, path: '/api/problems', headers }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await status('192.0.2.1')).toBe(200);
    expect(await status('spoofed, 192.0.2.1')).toBe(429);
    expect(await status('192.0.2.2')).toBe(200);
    expect(await status()).toBe(200);
    expect(await status()).toBe(429);
  } finally {
    await api.close();
    await rm(directory, { recursive: true, force: true });
  }
});

test('I1: while the durable Redis is away a submission is still taken, and its row waits for the sweeper', async () => {
  const person = await under.signUp();
  await under.ask({ url: '/api/auth/me', as: person });
  const unseen = await under.signUp();
  under.durable.disconnect();
  try {
    const answer = await under.ask({ method: 'POST', url: '/api/submissions', payload: submission, as: person });
    expect(answer.statusCode).toBe(202);
    const { id } = answer.json();
    const waiting = await under.stores.judge.submissions.unjudged({ olderThanMs: 0, limit: 100 });
    expect(waiting).toContainEqual({ id, kind: 'submission', attempt: 1, queued: false });
    expect(errorOf(await under.ask({ url: '/api/submissions', as: unseen }))).toBe('503 unavailable');
    expect((await under.ask({ url: '/api/problems' })).statusCode).toBe(200);
    const out = await under.ask({ method: 'POST', url: '/api/auth/sign-out', as: person });
    expect(errorOf(out)).toBe('503 unavailable');
    const signIn = { login: person.user.name, password: person.password };
    const refused = await under.ask({ method: 'POST', url: '/api/auth/sign-in', payload: signIn });
    expect(errorOf(refused)).toBe('503 unavailable');
    expect(cookieOf(refused)).toBe('undefined');
    const ready = await under.ask({ url: '/api/health/ready' });
    expect([errorOf(ready), ready.json().detail]).toEqual(['503 unavailable', 'No answer from: durable.']);
  } finally {
    await under.durable.connect();
  }
  expect((await under.ask({ url: '/api/submissions', as: unseen })).statusCode).toBe(200);
});

test('while the cache Redis is away everything works, and limits are counted in the process', async () => {
  const ask = await limitedTo({ address: 3 });
  under.cache.disconnect();
  try {
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push((await ask('/api/problems')).statusCode);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  } finally {
    await under.cache.connect();
  }
});

test('a fault of ours is a 500 that says nothing of itself and is in the log', async () => {
  const broken = { ...under.parts.store, ping: () => Promise.reject(new Error('secret-of-the-inside')) };
  const problems = { ...under.parts.store.problems, list: () => Promise.reject(new Error('secret-of-the-inside')) };
  const api = await createApi({ ...under.parts, store: { ...broken, problems } });
  const { cookie } = await under.signUp();
  const answer = await api.inject({ url: '/api/problems?bookmarked=true', headers: { cookie } });
  expect(errorOf(answer)).toBe('500 internal');
  expect(answer.body).not.toContain('secret-of-the-inside');
  const line = under.logLines.find((text) => text.includes('secret-of-the-inside'));
  expect(line).toContain(answer.json().requestId);
});

test('an answer that is not of its schema is not sent', async () => {
  const problems = { ...under.parts.store.problems, list: async () => ({ items: 'leak-of-rows' }) as never };
  const api = await createApi({ ...under.parts, store: { ...under.parts.store, problems } });
  const { cookie } = await under.signUp();
  const answer = await api.inject({ url: '/api/problems?bookmarked=true', headers: { cookie } });
  expect(errorOf(answer)).toBe('500 internal');
  expect(answer.body).not.toContain('leak-of-rows');
});
