import { setTimeout as sleep } from 'node:timers/promises';
import { type FanOutMessage, type SubmissionKind, verdicts } from '@codenova/contracts';
import { createExecutionQueue, type ExecutionQueue, subscribeFanOut } from '@codenova/messaging';
import { connectRedis, createLogger, type RedisConnection } from '@codenova/runtime';
import { openTestStore, sampleCases, sampleProblem, type TestStore } from '@codenova/store/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type JudgeProcess, startJudgeProcess } from './judge-process.ts';
import { type JudgeChild, startJudgeChild } from './testing/judge-child.ts';
import { createScriptedJudge } from './testing/scripted-judge.ts';

const patient = { timeout: 30_000, interval: 50 };
let stores: TestStore;
let redis: RedisConnection;
let workerRedis: RedisConnection;
let subscriber: RedisConnection;
let queue: ExecutionQueue;
let userId: string;
let otherUserId: string;
let problem: { problemId: number; versionId: number };
const messages: FanOutMessage[] = [];
const open: (() => Promise<void>)[] = [];

beforeAll(async () => {
  stores = await openTestStore();
  const { versionId } = await stores.owner.problems.saveVersion(sampleProblem(), sampleCases(), 'hash');
  problem = { problemId: (await stores.app.problems.find('add-numbers'))?.problemId ?? 0, versionId };
  const created = await stores.app.users.create({ name: 'ada', email: 'ada@example.org', passwordHash: 'x' });
  if (!created.ok) throw new Error(created.reason);
  userId = created.user.id;
  const other = await stores.app.users.create({ name: 'bob', email: 'bob@example.org', passwordHash: 'x' });
  if (!other.ok) throw new Error(other.reason);
  otherUserId = other.user.id;
  redis = await connectRedis(stores.services.redisUrl, { name: 'test', use: 'request' });
  workerRedis = await connectRedis(stores.services.redisUrl, { name: 'worker', use: 'worker' });
  subscriber = await connectRedis(stores.services.redisUrl, { name: 'fan-out', use: 'worker' });
  queue = createExecutionQueue(redis);
  await subscribeFanOut(
    subscriber,
    (message) => messages.push(message),
    (reason) => expect.fail(reason),
  );
});
afterAll(async () => {
  await queue.close();
  for (const connection of [redis, workerRedis, subscriber]) connection.disconnect();
  await stores.close();
});
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A judge in this process. */
async function start(name = 'here', slots = 3, lockMs = 1_500): Promise<{ judge: JudgeProcess; judged: string[] }> {
  const judged: string[] = [];
  const judge = await startJudgeProcess({
    store: stores.judge,
    judge: createScriptedJudge((code) => judged.push(code)),
    redis,
    workerRedis,
    slots,
    logger: createLogger({ service: 'judge', level: 'silent' }),
    name,
    lockMs,
    sweepEveryMs: 200,
    sweepOlderThanMs: 300,
    languagePauseMs: 100,
  });
  open.push(() => judge.close(1_000));
  return { judge, judged };
}

/** A judge in a process of its own, gone after the test. */
async function startChild(name: string, slots = 3): Promise<JudgeChild> {
  const child = startJudgeChild(stores, name, slots);
  open.push(child.kill);
  await child.ready;
  return child;
}

/** Stores a submission as the api does; queued unless told otherwise. */
async function submit(
  code: string,
  options: { queued?: boolean; kind?: SubmissionKind; userId?: string } = {},
): Promise<string> {
  const common = { userId: options.userId ?? userId, ...problem, languageId: 'python', code } as const;
  const inputs = [{ kind: 'function' as const, args: [1, 2] }];
  const id = await stores.app.submissions.create(
    options.kind === 'run' ? { ...common, kind: 'run', inputs } : { ...common, kind: 'submission' },
  );
  if (options.queued === false) return id;
  await queue.add({ submissionId: id, attempt: 1 }, options.kind ?? 'submission');
  await stores.app.submissions.markQueued(id, 1);
  return id;
}

const verdictOf = async (id: string) =>
  ((await stores.app.submissions.find(id, userId)) ?? (await stores.app.submissions.find(id, otherUserId)))?.verdict;
const judgedEvents = async (id: string) =>
  (
    await stores.query<{ payload: { verdict: string } }>(
      "SELECT payload FROM user_events WHERE payload->>'submissionId' = $1",
      [id],
    )
  ).map((row) => row.payload.verdict);
const attemptsOf = async (id: string) => {
  const row = await stores.judge.submissions.toJudge(id);
  return { attempt: row?.attempt, failed: row?.failedAttempts };
};

test.each(verdicts.filter((verdict) => verdict !== 'internal-error'))(
  '%s is written, told and counted once',
  async (verdict) => {
    await start();
    const id = await submit(verdict);
    await expect.poll(() => verdictOf(id), patient).toBe(verdict);
    expect(await judgedEvents(id)).toEqual([verdict]);
    const told = () =>
      messages.filter((message) => message.kind === 'event' && message.event.payload.submissionId === id);
    await expect.poll(() => told().length, patient).toBe(1);
    expect(
      messages.filter((message) => message.kind === 'progress' && message.progress.submissionId === id),
    ).toMatchObject([
      { userId, progress: { state: 'compiling' } },
      { userId, progress: { state: 'running', casesDone: 3, casesTotal: 3 } },
    ]);
    await expect
      .poll(
        async () => (await stores.judge.events.unpublished(0, 100)).map((owned) => owned.event.payload.submissionId),
        patient,
      )
      .not.toContain(id);
    await expect.poll(() => queue.state({ submissionId: id, attempt: 1 }), patient).toBe('none');
  },
);

test('a submission whose language is out of service waits until it is back, and nothing is held against it', async () => {
  const { judged } = await start();
  const id = await submit('off:3 accepted');
  const other = await submit('wrong-answer', { userId: otherUserId });
  await expect.poll(() => verdictOf(id), patient).toBe('accepted');
  expect(await verdictOf(other)).toBe('wrong-answer');
  expect(judged.filter((code) => code === 'off:3 accepted')).toHaveLength(4);
  const rows = await stores.query<{ attempt: number; failed_attempts: number }>(
    'SELECT attempt, failed_attempts FROM submissions WHERE id = $1',
    [id],
  );
  expect(rows[0]).toEqual({ attempt: 1, failed_attempts: 0 });
});

test('a run is judged over its own inputs', async () => {
  await start();
  const id = await submit('accepted', { kind: 'run' });
  await expect.poll(() => verdictOf(id), patient).toBe('accepted');
  expect((await stores.app.submissions.find(id, userId))?.casesTotal).toBe(1);
});

test('fairness: who fills the queue leaves a slot to others, and waiting costs no attempt', async () => {
  const { judged } = await start('fair', 2);
  const hang = await submit('hang');
  await expect.poll(() => judged, patient).toEqual(['hang']);
  const more: string[] = [];
  for (let i = 0; i < 5; i++) more.push(await submit(`accepted sleep:${i}`));
  const theirs = await submit('wrong-answer', { userId: otherUserId });
  // All slots would be taken by the first person for ever.
  await expect.poll(() => verdictOf(theirs), patient).toBe('wrong-answer');
  expect(judged).toEqual(['hang', 'wrong-answer']);
  expect(await Promise.all(more.map(verdictOf))).toEqual(Array(5).fill(null));
  // It ends; what was put back is judged, each once, in its first attempt.
  for (const close of open.splice(0)) await close();
  await stores.query("UPDATE submissions SET code = 'accepted' WHERE id = $1", [hang]);
  await start('fair', 2);
  for (const id of [hang, ...more]) {
    await expect.poll(() => verdictOf(id), patient).toBe('accepted');
    expect(await judgedEvents(id)).toEqual(['accepted']);
  }
  for (const id of more) expect(await attemptsOf(id)).toEqual({ attempt: 1, failed: 0 });
});

test('I1: a row that was never queued is found and judged', async () => {
  const id = await submit('wrong-answer', { queued: false });
  await start();
  await expect.poll(() => verdictOf(id), patient).toBe('wrong-answer');
});

test('I1: Redis lost everything, and all is judged', async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => submit('accepted')));
  await redis.flushall();
  await start();
  for (const id of ids) await expect.poll(() => verdictOf(id), patient).toBe('accepted');
});

test('I2: the same attempt delivered again after its verdict is not judged again', async () => {
  const { judged } = await start();
  const id = await submit('accepted sleep:1');
  await expect.poll(() => verdictOf(id), patient).toBe('accepted');
  await expect.poll(() => queue.state({ submissionId: id, attempt: 1 }), patient).toBe('none');
  await queue.add({ submissionId: id, attempt: 1 }, 'submission');
  await queue.add({ submissionId: id, attempt: 7 }, 'submission');
  await expect.poll(() => queue.state({ submissionId: id, attempt: 7 }), patient).toBe('none');
  expect(judged).toEqual(['accepted sleep:1']);
  expect(await judgedEvents(id)).toEqual(['accepted']);
});

test.each(['throw', 'internal-error', 'rubbish', 'no-such-verdict'])(
  'I5, I10: a judge that ends with %s is asked once more, then it is an internal error',
  async (code) => {
    const { judged } = await start();
    const id = await submit(code);
    await expect.poll(() => verdictOf(id), patient).toBe('internal-error');
    expect(judged).toEqual([code, code]);
    expect(await judgedEvents(id)).toEqual(['internal-error']);
    const found = await stores.app.submissions.find(id, userId);
    expect(found?.judgement?.message).toContain('nothing about your code');
  },
);

test('I1, I2, I8: a judge killed with -9 in mid-work: its next start judges each once', async () => {
  const ids: string[] = [];
  // Two slots, a person each: the third still waits when the first two are cut off.
  ids.push(await submit('accepted sleep:3000'));
  ids.push(await submit('wrong-answer sleep:3000', { userId: otherUserId }));
  ids.push(await submit('accepted'));
  const first = await startChild('killed', 2);
  await expect.poll(() => first.lines, patient).toContain('judging accepted sleep:3000');
  await expect.poll(() => first.lines, patient).toContain('judging wrong-answer sleep:3000');
  await first.kill();
  expect(await Promise.all(ids.map(verdictOf))).toEqual([null, null, null]);
  await startChild('killed');
  for (const [index, verdict] of ['accepted', 'wrong-answer', 'accepted'].entries()) {
    const id = ids[index] ?? '';
    await expect.poll(() => verdictOf(id), patient).toBe(verdict);
    expect(await judgedEvents(id)).toEqual([verdict]);
  }
  expect(await attemptsOf(ids[0] ?? '')).toEqual({ attempt: 2, failed: 1 });
  expect(await attemptsOf(ids[2] ?? '')).toEqual({ attempt: 1, failed: 0 });
});

test('I1, I2, I8: what a killed judge had taken is taken up by another one', async () => {
  const id = await submit('accepted sleep:2000');
  const first = await startChild('gone-for-good');
  await expect.poll(() => first.lines, patient).toContain('judging accepted sleep:2000');
  await first.kill();
  const { judged } = await start('another');
  await expect.poll(() => verdictOf(id), patient).toBe('accepted');
  expect(judged.filter((code) => code === 'accepted sleep:2000')).toHaveLength(1);
  expect(await judgedEvents(id)).toEqual(['accepted']);
});

test('code that takes the judge down twice ends as internal error, and the queue goes on', async () => {
  const id = await submit('hang');
  for (let life = 1; life <= 2; life++) {
    const judge = await startChild('poisoned');
    await expect.poll(() => judge.lines, patient).toContain('judging hang');
    await judge.kill();
  }
  const after = await submit('accepted');
  const { judged } = await start('poisoned');
  await expect.poll(() => verdictOf(id), patient).toBe('internal-error');
  await expect.poll(() => verdictOf(after), patient).toBe('accepted');
  expect(judged).toEqual(['accepted']);
  expect(await judgedEvents(id)).toEqual(['internal-error']);
});

test('I2: a worker that blocks past its lock writes nothing when another judge had it', async () => {
  const id = await submit('sleep:300 at:work sleep:1000 at:end wrong-answer');
  const blocked = await startChild('blocked');
  await expect.poll(() => blocked.lines, patient).toContain('judging at:work');
  blocked.freeze();
  await start('meanwhile');
  await expect.poll(() => verdictOf(id), patient).toBe('wrong-answer');
  blocked.thaw();
  // It tries to write what it found.
  await expect.poll(() => blocked.lines, patient).toContain('judging at:end');
  await sleep(300);
  expect(await judgedEvents(id)).toEqual(['wrong-answer']);
  expect((await attemptsOf(id)).attempt).toBe(2);
});

test('Redis killed in mid-work: everything is judged once', async () => {
  await start();
  const ids = await Promise.all(Array.from({ length: 6 }, () => submit('accepted sleep:400')));
  await stores.services.killAndRestart('redis-durable');
  for (const id of ids) {
    await expect.poll(() => verdictOf(id), patient).toBe('accepted');
    expect(await judgedEvents(id)).toEqual(['accepted']);
  }
});

test('a database that is away in mid-work costs no attempt', async () => {
  await start();
  const id = await submit('accepted sleep:500');
  await expect.poll(() => queue.state({ submissionId: id, attempt: 1 }), patient).toBe('active');
  await stores.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1', ['codenova_judge']);
  await expect.poll(() => verdictOf(id), patient).toBe('accepted');
  expect(await attemptsOf(id)).toEqual({ attempt: 1, failed: 0 });
});

test('an event that nobody was told is told later', async () => {
  const id = await submit('accepted', { queued: false });
  await stores.judge.submissions.recordVerdict(id, 1, {
    verdict: 'accepted',
    cpuTimeMs: 1,
    memoryBytes: 1,
    casesPassed: 3,
    casesTotal: 3,
    cases: [],
  });
  await start();
  const told = () =>
    messages.filter((message) => message.kind === 'event' && message.event.payload.submissionId === id);
  await expect.poll(() => told().length, patient).toBe(1);
});

test('a stop lets work end, and what does not end in time is left without a failed attempt', async () => {
  // On a busy machine a short lock is lost while the stop waits, which counts as a failed attempt and is another story.
  const { judge } = await start('stopping', 3, 30_000);
  const [short, long] = [await submit('accepted sleep:300'), await submit('hang')];
  await expect.poll(() => queue.state({ submissionId: long, attempt: 1 }), patient).toBe('active');
  await judge.close(1_500);
  expect(await verdictOf(short)).toBe('accepted');
  expect(await verdictOf(long)).toBeNull();
  expect(await attemptsOf(long)).toEqual({ attempt: 1, failed: 0 });
  await stores.query("UPDATE submissions SET code = 'accepted' WHERE id = $1", [long]);
  await start('stopping');
  await expect.poll(() => verdictOf(long), patient).toBe('accepted');
});

test('one sweeps at a time', async () => {
  const [one, two] = [await start('one'), await start('two')];
  const rounds = await Promise.all(Array.from({ length: 6 }, (_, i) => (i % 2 ? one : two).judge.sweeper.sweep()));
  expect(rounds).toContain(true);
});

test('two judges share thirty submissions: each is judged once', async () => {
  const ids = await Promise.all(
    Array.from({ length: 30 }, (_, i) => submit(i % 3 ? 'accepted' : 'wrong-answer sleep:5')),
  );
  await Promise.all([start('left'), start('right')]);
  for (const [index, id] of ids.entries())
    await expect.poll(() => verdictOf(id), patient).toBe(index % 3 ? 'accepted' : 'wrong-answer');
  for (const id of ids) expect(await judgedEvents(id)).toHaveLength(1);
});
