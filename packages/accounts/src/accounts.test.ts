import { createHmac } from 'node:crypto';
import { connectRedis, type RedisConnection } from '@codenova/runtime';
import { openTestServices, type TestServices } from '@codenova/services';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clearedSessionCookie,
  createPasswords,
  createSessions,
  hashPassword,
  isOwnOrigin,
  type Sessions,
  SessionsUnavailable,
  sessionCookie,
  sessionTokenOf,
} from './index.ts';

const secret = 'a secret of these tests, 32 long!';
const userId = '00000000-0000-7000-8000-000000000001';
let services: TestServices;
let redis: RedisConnection;
let sessions: Sessions;
const ended: string[] = [];
beforeAll(async () => {
  services = await openTestServices();
  redis = await connectRedis(services.redisUrl, { name: 'test', use: 'request' });
  sessions = createSessions({ redis, secret, onEnded: async (sessionId) => void ended.push(sessionId) });
});
afterAll(async () => {
  redis.disconnect();
  await services.close();
});

describe('passwords', () => {
  test('Argon2id with OWASP parameters, salted', async () => {
    const [one, two] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    const passwords = createPasswords();
    expect(await passwords.check(one, 'correct horse')).toBe('match');
    expect(await passwords.check(one, 'correct horse ')).toBe('no-match');
    expect(await passwords.check(undefined, 'nobody has this password')).toBe('no-match');
  });

  test('a flood is turned away beyond the line, and the line is served', async () => {
    const passwords = createPasswords({ concurrent: 1, waiting: 3 });
    const results = await Promise.all(Array.from({ length: 10 }, () => passwords.hash('a password')));
    expect(results.filter((result) => result.ok)).toHaveLength(4);
    expect(results.filter((result) => !result.ok)).toHaveLength(6);
    expect((await passwords.hash('later')).ok).toBe(true);
  });

  test('a broken hash is an error, and its place becomes free', async () => {
    const passwords = createPasswords({ concurrent: 1, waiting: 0 });
    await expect(passwords.check('not a hash', 'x')).rejects.toThrow();
    expect(await passwords.check(undefined, 'x')).toBe('no-match');
  });
});

describe('sessions', () => {
  test('a session lives until it ends, and its end is told', async () => {
    const { token, session } = await sessions.start(userId);
    expect(await sessions.check(token)).toEqual(session);
    expect(await redis.ttl(`codenova:session:${session.sessionId}`)).toBeGreaterThan(7 * 24 * 3_600 - 10);
    await sessions.end(session);
    expect(await sessions.check(token)).toBeUndefined();
    expect(ended).toContain(session.sessionId);
  });

  test('all sessions of a person end, nobody else', async () => {
    const other = await sessions.start('00000000-0000-7000-8000-000000000002');
    const mine = [await sessions.start(userId), await sessions.start(userId)];
    await sessions.endAll(userId);
    expect(await sessions.alive([other.session, ...mine.map((one) => one.session)])).toEqual([true, false, false]);
  });

  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1_000);
  const sign = (header: object, claims: object, hash = 'sha256', with_ = secret) => {
    const text = `${part(header)}.${part(claims)}`;
    return `${text}.${createHmac(hash, with_).update(text).digest('base64url')}`;
  };

  test.each<[string, (claims: Record<string, unknown>) => string]>([
    ['alg none', (claims) => `${part({ alg: 'none' })}.${part(claims)}.`],
    ['alg None with a signature', (claims) => sign({ alg: 'None' }, claims)],
    ['HS512', (claims) => sign({ alg: 'HS512' }, claims, 'sha512')],
    ['HS512 header over an HS256 signature', (claims) => sign({ alg: 'HS512' }, claims)],
    ['RS256 (confusion)', (claims) => sign({ alg: 'RS256' }, claims)],
    ['another secret', (claims) => sign({ alg: 'HS256' }, claims, 'sha256', 'another secret')],
    ['an embedded key', (claims) => sign({ alg: 'HS256', jwk: { kty: 'oct', k: 'YQ' } }, claims, 'sha256', 'a')],
    ['expired', (claims) => sign({ alg: 'HS256' }, { ...claims, iat: now - 7_200, exp: now - 3_600 })],
    ['no exp', ({ exp: _, ...claims }) => sign({ alg: 'HS256' }, claims)],
    ['exp as text', (claims) => sign({ alg: 'HS256' }, { ...claims, exp: 'never' })],
    ['older than 7 days with a long exp', (claims) => sign({ alg: 'HS256' }, { ...claims, iat: now - 8 * 86_400 })],
    ['no iat', ({ iat: _, ...claims }) => sign({ alg: 'HS256' }, claims)],
    ['another audience', (claims) => sign({ alg: 'HS256' }, { ...claims, aud: 'mail' })],
    ['no audience', ({ aud: _, ...claims }) => sign({ alg: 'HS256' }, claims)],
    ['another issuer', (claims) => sign({ alg: 'HS256' }, { ...claims, iss: 'other' })],
    [
      'another person of the same session',
      (claims) => sign({ alg: 'HS256' }, { ...claims, sub: userId.replace('1', '9') }),
    ],
    ['no subject', ({ sub: _, ...claims }) => sign({ alg: 'HS256' }, claims)],
    ['no session id', ({ jti: _, ...claims }) => sign({ alg: 'HS256' }, claims)],
    ['a key pattern as session id', (claims) => sign({ alg: 'HS256' }, { ...claims, jti: '*' })],
    ['not a token', () => 'abc'],
    ['empty', () => ''],
  ])('refused: %s', async (_, forge) => {
    const { session, token } = await sessions.start(userId);
    const claims = {
      sub: userId,
      jti: session.sessionId,
      iss: 'codenova',
      aud: 'codenova-session',
      iat: now,
      exp: now + 3_600,
    };
    // The claims are good ones: signed as they should be, they are accepted.
    expect(await sessions.check(sign({ alg: 'HS256' }, claims))).toEqual(session);
    const forged = forge(claims);
    expect(forged).not.toBe(token);
    expect(await sessions.check(forged)).toBeUndefined();
  });

  test('a good signature over an unknown session is refused', async () => {
    const token = await new SignJWT()
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('codenova')
      .setAudience('codenova-session')
      .setSubject(userId)
      .setJti('A'.repeat(32))
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(secret));
    expect(await sessions.check(token)).toBeUndefined();
  });

  test('Redis away: a session seen a moment ago counts, an unseen one is unknown, and nothing is lost', async () => {
    const own = await connectRedis(services.redisUrl, { name: 'test', use: 'request' });
    const here = createSessions({ redis: own, secret });
    const strict = createSessions({ redis: own, secret, graceMs: 0 });
    const { token, session } = await here.start(userId);
    expect(await here.check(token)).toEqual(session);
    expect(await strict.check(token)).toEqual(session);
    own.disconnect();
    expect(await here.check(token)).toEqual(session);
    await expect(strict.check(token)).rejects.toThrow(SessionsUnavailable);
    await expect(createSessions({ redis: own, secret }).check(token)).rejects.toThrow(SessionsUnavailable);
    expect(await here.check('abc')).toBeUndefined();
    await expect(here.start(userId)).rejects.toThrow();
  });

  test('a short secret is refused', () => {
    expect(() => createSessions({ redis, secret: 'short' })).toThrow('at least 32 characters');
  });
});

describe('cookie', () => {
  test('HttpOnly, SameSite, Secure where asked, and read back', () => {
    expect(sessionCookie('t.o.k', { secure: true })).toBe(
      'codenova_session=t.o.k; Max-Age=604800; Path=/; HttpOnly; Secure; SameSite=Lax',
    );
    expect(sessionCookie('t', { secure: false })).not.toContain('Secure');
    expect(clearedSessionCookie({ secure: false })).toContain('Max-Age=0');
    expect(sessionTokenOf('a=b; codenova_session=t.o.k; c=d')).toBe('t.o.k');
    expect(sessionTokenOf('a=b')).toBeUndefined();
    expect(sessionTokenOf(undefined)).toBeUndefined();
  });
});

describe('isOwnOrigin', () => {
  test.each<[Parameters<typeof isOwnOrigin>[0], string | undefined, boolean]>([
    [{}, undefined, true],
    [{ host: 'a.example' }, undefined, true],
    [{ origin: 'http://a.example:3000', host: 'a.example:3000' }, undefined, true],
    [{ origin: 'https://a.example', host: 'internal' }, 'https://a.example/path', true],
    [{ origin: 'http://a.example', host: 'a.example:3000' }, undefined, false],
    [{ origin: 'https://evil.example', host: 'a.example' }, 'https://a.example', false],
    [{ origin: 'https://a.example.evil.example', host: 'a.example' }, undefined, false],
    [{ origin: 'null', host: 'a.example' }, undefined, false],
    [{ origin: '', host: 'a.example' }, undefined, false],
    [{ origin: 'ftp://a.example', host: 'a.example' }, undefined, false],
    [{ origin: 'http://a.example' }, undefined, false],
    [{ fetchSite: 'same-origin' }, undefined, true],
    [{ fetchSite: 'none' }, undefined, true],
    [{ fetchSite: 'cross-site' }, undefined, false],
    [{ fetchSite: 'same-site' }, undefined, false],
  ])('%o with public URL %s: %s', (headers, publicUrl, own) => {
    expect(isOwnOrigin(headers, publicUrl)).toBe(own);
  });
});
