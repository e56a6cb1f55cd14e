import { createSessions, type Sessions } from '@codenova/accounts';
import type {
  ClientToServerEvents,
  ResumeAnswer,
  ServerToClientEvents,
  SubmissionProgress,
  UserEvent,
} from '@codenova/contracts';
import { publish } from '@codenova/messaging';
import { connectRedis, createLogger, type RedisConnection } from '@codenova/runtime';
import { openTestStore, sampleCases, sampleProblem, type TestStore } from '@codenova/store/testing';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAllowance } from './allowance.ts';
import { createRealtime, type Realtime } from './realtime.ts';

type Client = Socket<ServerToClientEvents, ClientToServerEvents>;

let stores: TestStore;
let redis: RedisConnection;
let subscriber: RedisConnection;
let sessions: Sessions;
let realtime: Realtime;
let url: string;
let problem: { problemId: number; versionId: number };
const clients: Client[] = [];
let people = 0;

beforeAll(async () => {
  stores = await openTestStore();
  const { versionId } = await stores.owner.problems.saveVersion(sampleProblem(), sampleCases(), 'hash');
  problem = { problemId: (await stores.app.problems.find('add-numbers'))?.problemId ?? 0, versionId };
  redis = await connectRedis(stores.services.redisUrl, { name: 'test', use: 'request' });
  subscriber = await connectRedis(stores.services.redisUrl, { name: 'fan-out', use: 'worker' });
  sessions = createSessions({ redis, secret: 'the secret of these tests, 32 long' });
  realtime = await createRealtime({
    store: stores.app,
    sessions,
    subscriber,
    logger: createLogger({ service: 'realtime', level: 'silent' }),
    check: async () => void (await redis.ping()),
    socketsPerUser: 5,
    sessionCheckMs: 200,
  });
  await new Promise<void>((resolve) => realtime.server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const address = realtime.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  for (const client of clients) client.disconnect();
  await realtime.close();
  redis.disconnect();
  subscriber.disconnect();
  await stores.close();
});

async function person() {
  people++;
  const created = await stores.app.users.create({
    name: `p${people}`,
    email: `p${people}@example.org`,
    passwordHash: 'x',
  });
  if (!created.ok) throw new Error(created.reason);
  const { token, session } = await sessions.start(created.user.id);
  return { userId: created.user.id, session, cookie: `codenova_session=${token}` };
}

function open(cookie: string | undefined, options: { transports?: string[]; origin?: string } = {}): Client {
  const extraHeaders = { ...(cookie ? { cookie } : {}), ...(options.origin ? { origin: options.origin } : {}) };
  const client: Client = io(url, {
    forceNew: true,
    reconnection: false,
    transports: options.transports ?? ['websocket'],
    extraHeaders,
  });
  clients.push(client);
  return client;
}

const connected = (client: Client) =>
  new Promise<string>((resolve) => {
    client.once('connect', () => resolve('connected'));
    client.once('connect_error', (error) => resolve(error.message));
  });
const closed = (client: Client) => new Promise<string>((resolve) => client.once('disconnect', resolve));
const resume = (client: Client, afterSequence: number): Promise<ResumeAnswer> =>
  client.timeout(5_000).emitWithAck('resume', { afterSequence });

/** Judges `count` new submissions of a person; published as the judge does, where asked. */
async function judge(userId: string, count: number, published: boolean): Promise<void> {
  for (let i = 0; i < count; i++) {
    const id = await stores.app.submissions.create({
      userId,
      ...problem,
      kind: 'submission',
      languageId: 'python',
      code: 'x',
    });
    const owned = await stores.judge.submissions.recordVerdict(id, 1, {
      verdict: 'wrong-answer',
      cpuTimeMs: 1,
      memoryBytes: 1,
      casesPassed: 0,
      casesTotal: 3,
      cases: [],
    });
    if (owned && published) await publish(redis, { kind: 'event', ...owned });
  }
}

describe('who gets in', () => {
  test.each([['websocket'], ['polling']])('a person by %s', async (transport) => {
    expect(await connected(open((await person()).cookie, { transports: [transport] }))).toBe('connected');
  });

  test.each<[string, () => Promise<string | undefined>, string]>([
    ['a visitor', async () => undefined, 'sign-in-required'],
    ['a forged token', async () => 'codenova_session=a.b.c', 'sign-in-required'],
    [
      'an ended session',
      async () => {
        const { cookie, session } = await person();
        await sessions.end(session);
        return cookie;
      },
      'sign-in-required',
    ],
  ])('not %s', async (_, cookie, reason) => {
    expect(await connected(open(await cookie()))).toBe(reason);
  });

  test('a page of another site is refused, ours is not', async () => {
    const { cookie } = await person();
    expect(await connected(open(cookie, { origin: 'https://evil.example' }))).not.toBe('connected');
    expect(await connected(open(cookie, { origin: 'null' }))).not.toBe('connected');
    expect(await connected(open(cookie, { origin: url }))).toBe('connected');
  });

  test('the sixth socket of a person is one too many; another person is not affected', async () => {
    const { cookie } = await person();
    for (let i = 0; i < 5; i++) expect(await connected(open(cookie))).toBe('connected');
    expect(await connected(open(cookie))).toBe('too-many-sockets');
    expect(await connected(open((await person()).cookie))).toBe('connected');
  });

  test('health', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/other`)).status).toBe(404);
  });
});

test("events and progress reach every socket of their person and nobody else's", async () => {
  const [ada, bob] = [await person(), await person()];
  const [first, second, other] = [open(ada.cookie), open(ada.cookie), open(bob.cookie)];
  await Promise.all([first, second, other].map(connected));
  const seen: Record<string, (UserEvent | SubmissionProgress)[]> = { first: [], second: [], other: [] };
  for (const [name, client] of Object.entries({ first, second, other })) {
    client.on('event', (event) => seen[name]?.push(event));
    client.on('progress', (progress) => seen[name]?.push(progress));
  }
  const progress: SubmissionProgress = { submissionId: ada.userId, state: 'running', casesDone: 1, casesTotal: 3 };
  await publish(redis, { kind: 'progress', userId: ada.userId, progress });
  await judge(ada.userId, 1, true);
  await expect.poll(() => [seen.first?.length, seen.second?.length]).toEqual([2, 2]);
  expect(seen.first?.[0]).toEqual(progress);
  expect(seen.first?.[1]).toMatchObject({ sequence: 1, payload: { verdict: 'wrong-answer' } });
  expect(seen.other).toEqual([]);
});

test('that notifications changed reaches every page of their person and nobody else’s', async () => {
  const [ada, ben] = [await person(), await person()];
  const sockets = [open(ada.cookie), open(ada.cookie), open(ben.cookie)];
  await Promise.all(sockets.map(connected));
  const heard: number[] = [];
  for (const [at, socket] of sockets.entries()) socket.on('notifications-changed', () => heard.push(at));
  await publish(redis, { kind: 'notifications-changed', userId: ada.userId });
  await expect.poll(() => [...heard].sort()).toEqual([0, 1]);
});

test('a client that was away gets every event once: no gap, no duplicate', async () => {
  const { cookie, userId } = await person();
  const numbers: number[] = [];
  let last = 0;
  /** What the page does: takes the next number, and asks for what is missing. */
  async function follow(client: Client): Promise<void> {
    const take = (event: UserEvent) => {
      if (event.sequence !== last + 1) return;
      last = event.sequence;
      numbers.push(event.sequence);
    };
    client.on('event', (event) => {
      if (event.sequence > last + 1) void catchUp();
      else take(event);
    });
    async function catchUp(): Promise<void> {
      for (let more = true; more; ) {
        const answer = await resume(client, last);
        answer.events.forEach(take);
        more = answer.more;
      }
    }
    await connected(client);
    await catchUp();
  }

  const client = open(cookie);
  await follow(client);
  await judge(userId, 3, true);
  await expect.poll(() => last).toBe(3);
  client.disconnect();
  await judge(userId, 4, true);
  const again = open(cookie);
  const judging = judge(userId, 5, true);
  await follow(again);
  await judging;
  await expect.poll(() => last).toBe(12);
  // An event whose publishing was lost shows as a gap at the next one.
  await judge(userId, 1, false);
  await judge(userId, 1, true);
  await expect.poll(() => last).toBe(14);
  expect(numbers).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
});

test('what was missed comes in portions of at most 500', async () => {
  const { cookie, userId } = await person();
  await stores.query(
    `INSERT INTO user_events (user_id, sequence, payload) SELECT $1, n, jsonb_build_object('type', 'submission-judged',
     'submissionId', gen_random_uuid(), 'kind', 'submission', 'problemSlug', 'add-numbers', 'verdict', 'accepted',
     'casesPassed', 3, 'casesTotal', 3) FROM generate_series(1, 700) AS n`,
    [userId],
  );
  await stores.query('INSERT INTO user_event_counters VALUES ($1, 700)', [userId]);
  const client = open(cookie);
  await connected(client);
  const first = await resume(client, 0);
  expect([first.events.length, first.more, first.latest]).toEqual([500, true, 700]);
  const second = await resume(client, first.events.at(-1)?.sequence ?? 0);
  expect([second.events.length, second.more, second.events.at(-1)?.sequence]).toEqual([200, false, 700]);
});

describe('a session that ends takes its sockets along', () => {
  test('at once by the fan-out, and only its own', async () => {
    const { cookie, session, userId } = await person();
    const { token } = await sessions.start(userId);
    const [mine, elsewhere] = [open(cookie), open(`codenova_session=${token}`)];
    await Promise.all([connected(mine), connected(elsewhere)]);
    const told = new Promise<void>((resolve) => mine.once('signed-out', resolve));
    const gone = closed(mine);
    await publish(redis, { kind: 'session-revoked', sessionId: session.sessionId });
    await told;
    expect(await gone).toBe('io server disconnect');
    expect(elsewhere.connected).toBe(true);
  });

  test('by the check, when the message was lost', async () => {
    const { cookie, session } = await person();
    const client = open(cookie);
    await connected(client);
    const gone = closed(client);
    await sessions.end(session);
    expect(await gone).toBe('io server disconnect');
  });

  test('of a blocked person, also where their session was not ended', async () => {
    const { cookie, userId } = await person();
    const client = open(cookie);
    expect(await connected(client)).toBe('connected');
    const told = new Promise<void>((resolve) => client.once('signed-out', resolve));
    const gone = closed(client);
    await stores.query('UPDATE users SET blocked_at = now() WHERE id = $1', [userId]);
    await told;
    expect(await gone).toBe('io server disconnect');
    expect(await connected(open(cookie))).toBe('sign-in-required');
  });

  test('while Redis is away nobody is thrown out, and events come again after it', async () => {
    const { cookie, userId } = await person();
    const client = open(cookie);
    await connected(client);
    const events: number[] = [];
    client.on('event', (event) => events.push(event.sequence));
    await stores.services.killAndRestart('redis-durable');
    await expect.poll(() => redis.ping().catch(() => 'away'), { timeout: 15_000 }).toBe('PONG');
    await expect
      .poll(
        async () => {
          await judge(userId, 1, true);
          return events.length;
        },
        { timeout: 15_000 },
      )
      .toBeGreaterThan(0);
    expect(client.connected).toBe(true);
  });
});

describe('hostile clients', () => {
  const untyped = (client: Client) => client as unknown as Socket;

  test('a frame over 16 KB closes the connection', async () => {
    const client = open((await person()).cookie);
    await connected(client);
    const gone = closed(client);
    untyped(client).emit('resume', { afterSequence: 0, filler: 'x'.repeat(20_000) });
    expect(await gone).toBe('transport close');
  });

  test('a flood closes the connection', async () => {
    const client = open((await person()).cookie);
    await connected(client);
    const gone = closed(client);
    for (let i = 0; i < 100; i++) untyped(client).emit('nothing');
    expect(await gone).toBe('io server disconnect');
  });

  test.each([[null], ['text'], [{ afterSequence: -1 }], [{ afterSequence: '0' }], [{ afterSequence: 1e300 }], [{}]])(
    'resume with %j is not answered and harms nothing',
    async (request) => {
      const client = open((await person()).cookie);
      await connected(client);
      untyped(client).emit('resume', request, () => expect.fail('answered'));
      untyped(client).emit('resume', { afterSequence: 0 }, 'no function');
      untyped(client).emit('event', { sequence: 1 });
      expect(await resume(client, 0)).toEqual({ events: [], latest: 0, more: false });
    },
  );

  test('an allowance fills up over time and is never more than it holds', () => {
    const allowance = createAllowance({ perSecond: 10, atOnce: 3, now: 0 });
    const taken = [0, 0, 0, 0, 100, 100, 10_000, 10_000, 10_000, 10_000, 9_000].map((now) => allowance.take(now));
    expect(taken).toEqual([true, true, true, false, true, false, true, true, true, false, false]);
  });
});
