import { connectRedis, type RedisConnection } from '@codenova/runtime';
import { openTestServices, type TestServices } from '@codenova/services';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSessions, type Sessions } from './index.ts';

const secret = 'a secret of these tests, 32 long!';
const ada = '00000000-0000-7000-8000-000000000001';
const ben = '00000000-0000-7000-8000-000000000002';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
let services: TestServices;
let redis: RedisConnection;
let sessions: Sessions;
const ended: string[] = [];
beforeAll(async () => {
  services = await openTestServices();
  redis = await connectRedis(services.redisUrl, { name: 'test', use: 'request' });
  sessions = createSessions({ redis, secret, onEnded: async (sessionId) => void ended.push(sessionId) });
});
afterEach(async () => {
  vi.useRealTimers();
  await sessions.endAll(ada);
  await sessions.endAll(ben);
});
afterAll(async () => {
  redis.disconnect();
  await services.close();
});

const idOf = ({ session }: { session: { sessionId: string } }) => ({ sessionId: session.sessionId });
const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const safari = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0';

test.each<[userAgent: string | undefined, browser: string]>([
  [chrome, 'Chrome on Linux'],
  [chrome.replace('Chrome', 'HeadlessChrome'), 'Chrome on Linux'],
  [`${chrome.replace('X11; Linux x86_64', 'Windows NT 10.0; Win64; x64')} Edg/140.0.0.0`, 'Edge on Windows'],
  [`${chrome.replace('X11; Linux x86_64', 'X11; CrOS x86_64 14541.0.0')}`, 'Chrome on ChromeOS'],
  [`${chrome} OPR/120.0.0.0`, 'Opera on Linux'],
  ['Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile', 'Chrome on Android'],
  [firefox, 'Firefox on Linux'],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari} Safari/605.1.15`, 'Safari on macOS'],
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${safari} Mobile/15E148 Safari/604.1`, 'Safari on iPhone'],
  ['Firefox/1', 'Firefox'],
  [undefined, 'Unknown browser'],
  ['', 'Unknown browser'],
  ['curl/8.5.0', 'Unknown browser'],
  ['<script>alert(1)</script>', 'Unknown browser'],
  [`${'x'.repeat(100_000)} Firefox/1`, 'Unknown browser'],
  [`Firefox/1 \n\u0000${'('.repeat(100_000)}`, 'Firefox'],
])('%j is shown as %s', async (userAgent, browser) => {
  const { session } = await sessions.start(ada, userAgent);
  expect(await sessions.list(ada)).toMatchObject([{ sessionId: session.sessionId, browser }]);
});

describe('a person’s sessions', () => {
  test('are listed with their start and when they were last seen, the last seen first; others’ are not', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const at = Date.now();
    const first = await sessions.start(ada, firefox);
    vi.setSystemTime(at + 10_000);
    const second = await sessions.start(ada);
    await sessions.start(ben);
    vi.setSystemTime(at + 100_000);
    await sessions.check(first.token);
    const iso = (afterMs: number) => new Date(at + afterMs).toISOString();
    expect(await sessions.list(ada)).toEqual([
      { ...idOf(first), browser: 'Firefox on Linux', startedAt: iso(0), lastSeenAt: iso(100_000) },
      { ...idOf(second), browser: 'Unknown browser', startedAt: iso(10_000), lastSeenAt: iso(10_000) },
    ]);
  });

  test('are noted as seen once a minute, however many requests come', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const at = Date.now();
    const { token } = await sessions.start(ada);
    const seenAfterMs = async () => Date.parse((await sessions.list(ada))[0]?.lastSeenAt ?? '') - at;
    const steps: [atMs: number, seenMs: number][] = [
      [1_000, 0],
      [59_000, 0],
      [61_000, 61_000],
      [100_000, 61_000],
      [122_000, 122_000],
    ];
    for (const [atMs, seenMs] of steps) {
      vi.setSystemTime(at + atMs);
      await sessions.check(token);
      expect(await seenAfterMs(), `at ${atMs} ms`).toBe(seenMs);
    }
  });

  test('one of before the noting works, is listed with what is known, and ends', async () => {
    const { token, session } = await sessions.start(ada);
    const { sessionId } = session;
    await redis.del(`codenova:session-facts:${sessionId}`, `codenova:session-seen:${sessionId}`);
    const later = createSessions({ redis, secret });
    expect(await later.check(token)).toEqual(session);
    const unknown = { browser: 'Unknown browser', startedAt: null, lastSeenAt: null };
    expect(await later.list(ada)).toEqual([{ sessionId, ...unknown }]);
    await redis.set(`codenova:session-facts:${sessionId}`, 'rubbish');
    expect(await later.list(ada)).toEqual([{ sessionId, ...unknown }]);
    expect(await later.endOwn(session)).toBe(true);
    expect(await later.check(token)).toBeUndefined();
  });

  test('one of one’s own ends, and nothing of it stays; another person’s does not', async () => {
    const mine = await sessions.start(ada, firefox);
    const theirs = await sessions.start(ben, firefox);
    expect(await sessions.endOwn({ userId: ada, sessionId: theirs.session.sessionId })).toBe(false);
    expect(await sessions.endOwn({ userId: ada, sessionId: 'A'.repeat(32) })).toBe(false);
    expect(await sessions.check(theirs.token)).toEqual(theirs.session);
    expect(await sessions.endOwn(mine.session)).toBe(true);
    expect(await sessions.endOwn(mine.session)).toBe(false);
    expect(ended).toContain(mine.session.sessionId);
    expect(await redis.keys(`*${mine.session.sessionId}*`)).toEqual([]);
    expect(await sessions.list(ada)).toEqual([]);
  });

  test('all others end, this one goes on', async () => {
    const [here, there, theirs] = [await sessions.start(ada), await sessions.start(ada), await sessions.start(ben)];
    await sessions.endOthers(here.session);
    expect(await sessions.alive([here.session, there.session, theirs.session])).toEqual([true, false, true]);
    expect(ended).toContain(there.session.sessionId);
  });

  test('an expired one is not listed, and facts live no longer than their session', async () => {
    const { session } = await sessions.start(ada, firefox);
    const keys = await redis.keys(`*${session.sessionId}`);
    expect(keys).toHaveLength(3);
    for (const key of keys) expect(await redis.ttl(key)).toBeGreaterThan(7 * 24 * 3_600 - 10);
    await redis.del(`codenova:session:${session.sessionId}`);
    expect(await sessions.list(ada)).toEqual([]);
  });
});
