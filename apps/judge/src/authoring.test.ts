import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuthoringTask, Judgement, ProblemDraftSource, ProblemSource, Verdict } from '@codenova/contracts';
import {
  type AuthoringQueue,
  createAuthoringQueue,
  createExecutionQueue,
  type ExecutionQueue,
} from '@codenova/messaging';
import { connectRedis, createLogger, type RedisConnection } from '@codenova/runtime';
import { draftOf, versionSourceOf } from '@codenova/store';
import { openTestStore, sampleCases, sampleProblem, type TestStore } from '@codenova/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type JudgeProcess, startJudgeProcess } from './judge-process.ts';
import { createScriptedJudge } from './testing/scripted-judge.ts';

const patient = { timeout: 20_000, interval: 50 };
let stores: TestStore;
let redis: RedisConnection;
let workerRedis: RedisConnection;
let queue: AuthoringQueue;
let executions: ExecutionQueue;
let judge: JudgeProcess;
let checkDirectory: string;
let author: string;

/** The scripted judge does what the code says; a reference in C++ has no mutants. */
function source(change: Partial<ProblemSource> = {}): ProblemSource {
  const { reference: _, examples: __, ...document } = sampleProblem();
  const solution = (file: string, code: Verdict) =>
    ({ file, languageId: 'cpp', code, expect: [code], why: '' }) as ProblemSource['solutions'][number];
  return {
    ...document,
    editorial: '',
    inputValidators: [],
    cases: sampleCases().map(({ expected: _expected, ...each }) => each),
    solutions: [solution('right.cpp', 'accepted'), solution('wrong.cpp', 'wrong-answer')],
    reference: 'right.cpp',
    ...change,
  };
}

beforeAll(async () => {
  stores = await openTestStore();
  const created = await stores.app.users.create({ name: 'ada', email: 'ada@example.org', passwordHash: 'x' });
  if (!created.ok) throw new Error(created.reason);
  author = created.user.id;
  redis = await connectRedis(stores.services.redisUrl, { name: 'test', use: 'request' });
  workerRedis = await connectRedis(stores.services.redisUrl, { name: 'worker', use: 'worker' });
  queue = createAuthoringQueue(redis);
  executions = createExecutionQueue(redis);
  checkDirectory = await mkdtemp(join(tmpdir(), 'codenova-authoring-'));
  judge = await startJudgeProcess({
    store: stores.judge,
    judge: createScriptedJudge(),
    redis,
    workerRedis,
    slots: 2,
    logger: createLogger({ service: 'judge', level: 'silent' }),
    name: 'here',
    checkDirectory,
    lockMs: 1_500,
    sweepEveryMs: 200,
    sweepOlderThanMs: 300,
  });
});
afterAll(async () => {
  await judge?.close(1_000);
  await Promise.all([queue?.close(), executions?.close()]);
  for (const connection of [redis, workerRedis]) connection?.disconnect();
  await stores?.close();
  await rm(checkDirectory, { recursive: true, force: true });
});

const ended = (id: string) =>
  expect
    .poll(async () => (await stores.app.authoring.task(id))?.state, patient)
    .not.toMatch(/waiting|running/)
    .then(async () => (await stores.app.authoring.task(id)) as AuthoringTask);

async function check(slug: string, draft: ProblemDraftSource, queued = true): Promise<AuthoringTask> {
  const before = await stores.app.authoring.draft(slug);
  const saved = await stores.app.authoring.saveDraft({
    slug,
    source: draft,
    revision: before?.revision ?? 0,
    userId: author,
  });
  const revision = saved.draft?.revision ?? 0;
  const id = await stores.app.authoring.ask({
    kind: 'check',
    slug,
    userId: author,
    draft: { source: draft, revision },
  });
  if (queued) await queue.add({ taskId: id, attempt: 1 });
  return ended(id);
}

describe('a check', () => {
  test('proves a draft, tells each row, and is published as it was checked', async () => {
    const task = await check('fresh', draftOf(source({ slug: 'fresh', title: 'Fresh' })));
    expect(task).toMatchObject({ state: 'passed', message: null });
    expect(task.rows.map(({ subject, actual }) => `${subject}: ${actual}`)).toEqual([
      'format: readable',
      'editorial: 0 approaches',
      expect.stringMatching(/^cases: 3 cases/),
      'solutions/right.cpp: accepted',
      'solutions/wrong.cpp: wrong-answer',
    ]);
    expect(await stores.app.authoring.publish(task.id, author)).toBeDefined();
    const found = await stores.app.problems.find('fresh');
    expect(found?.title).toBe('Fresh');
    const cases = await stores.judge.problems.casesOf(found?.versionId ?? 0);
    expect(cases?.map(({ expected }) => expected)).toEqual([3, 3, 3]);
  });

  test('that nobody queued is found by the sweeper', async () => {
    expect(await check('swept', draftOf(source({ slug: 'swept' })), false)).toMatchObject({ state: 'passed' });
  });

  test.each<[string, Partial<ProblemSource>, RegExp]>([
    [
      'a solution that does not do as declared',
      {
        solutions: [
          ...source().solutions.slice(0, 1),
          { file: 'slow.cpp', languageId: 'cpp', code: 'accepted', expect: ['time-limit-exceeded'], why: '' },
        ],
      },
      /time-limit-exceeded/,
    ],
    [
      'an expected answer that is not the reference’s',
      {
        cases: [
          { name: 'one', visible: true, input: { kind: 'function', args: [1, 2] }, expected: 3 },
          { name: 'two', visible: false, input: { kind: 'function', args: [1, 2, 3] } },
        ],
      },
      /number of values: expected 2, got 3/,
    ],
    ['no visible case', { cases: source().cases.map((each) => ({ ...each, visible: false })) }, /visible/],
    ['a reference that is not there', { reference: 'nothing.py' }, /reference/],
  ])('fails for %s, and says why', async (_, change, why) => {
    const task = await check('faulty', draftOf(source({ slug: 'faulty', ...change })));
    expect(task.state).toBe('failed');
    expect(JSON.stringify(task.rows.filter(({ ok }) => !ok))).toMatch(why);
    expect(await stores.app.authoring.publish(task.id, author)).toBeUndefined();
  });
});

describe('opening for editing', () => {
  test('brings what the author wrote; large cases stay where they are and come back in the next version', async () => {
    const input = { kind: 'program' as const, stdin: 'x'.repeat(9_000) };
    const large = { name: 'large', visible: false, input, expected: 'canary-large' };
    const small = { name: 'small', visible: true, input: { kind: 'program' as const, stdin: '1' }, expected: 'one' };
    const comparison = { kind: 'tokens' as const };
    const signature = { kind: 'program' as const };
    const whole = source({ slug: 'large-one', title: 'Large', signature, comparison, cases: [small, large] });
    await stores.owner.problems.saveVersion(
      sampleProblem({ slug: 'large-one', signature, comparison, number: 50 }),
      [small, large],
      'large',
      { source: versionSourceOf(whole) },
    );
    const id = await stores.app.authoring.ask({ kind: 'open', slug: 'large-one', userId: author });
    await queue.add({ taskId: id, attempt: 1 });
    expect(await ended(id)).toMatchObject({ state: 'passed' });
    const draft = await stores.app.authoring.draft('large-one');
    expect(draft).toMatchObject({ revision: 1, baseVersion: 1, source: { title: 'Large' } });
    expect(draft?.source.cases).toMatchObject([
      { name: 'small', expected: 'one' },
      { name: 'large', kept: 1 },
    ]);
    expect(JSON.stringify(draft)).not.toContain('canary-large');
  });

  test('says so where there is no source', async () => {
    await stores.owner.problems.saveVersion(sampleProblem({ slug: 'old-one', number: 51 }), sampleCases(), 'old');
    const id = await stores.app.authoring.ask({ kind: 'open', slug: 'old-one', userId: author });
    await queue.add({ taskId: id, attempt: 1 });
    expect(await ended(id)).toMatchObject({ state: 'failed', message: expect.stringContaining('no source') });
  });
});

test('judging again lists outcomes by the current version, also when the jobs are lost, and changes nothing before it is applied', async () => {
  const { versionId } = await stores.owner.problems.saveVersion(sampleProblem({ number: 60 }), sampleCases(), 'again');
  const problemId = (await stores.app.problems.find('add-numbers'))?.problemId ?? 0;
  const judgement = (verdict: Verdict): Judgement => ({
    verdict,
    cpuTimeMs: 1,
    memoryBytes: 1,
    casesPassed: verdict === 'accepted' ? 3 : 0,
    casesTotal: 3,
    cases: [],
  });
  const ids = new Map<string, string>();
  for (const code of ['accepted', 'wrong-answer', 'throw']) {
    const id = await stores.app.submissions.create({
      userId: author,
      problemId,
      versionId,
      kind: 'submission',
      languageId: 'python',
      code,
    });
    await stores.judge.submissions.recordVerdict(id, 1, judgement('accepted'));
    ids.set(code, id);
  }
  const id = (await stores.app.rejudges.begin('add-numbers', author)) ?? '';
  // One has its job, the sweeper finds the others.
  await executions.add({ submissionId: ids.get('accepted') ?? '', attempt: 1, rejudgeId: id }, 'rejudge');
  await expect.poll(async () => (await stores.app.rejudges.latest('add-numbers'))?.state, patient).toBe('ready');
  const changes = (await stores.app.rejudges.latest('add-numbers'))?.changes;
  expect(changes?.map(({ submissionId, verdict }) => [submissionId, verdict])).toEqual([
    [ids.get('wrong-answer'), 'wrong-answer'],
    [ids.get('throw'), 'internal-error'],
  ]);
  const verdictOf = async (code: string) => (await stores.app.submissions.find(ids.get(code) ?? '', author))?.verdict;
  expect(await verdictOf('wrong-answer')).toBe('accepted');
  expect(await stores.app.rejudges.apply(id)).toHaveLength(1);
  expect(await verdictOf('wrong-answer')).toBe('wrong-answer');
  // What could not be judged keeps its verdict.
  expect(await verdictOf('throw')).toBe('accepted');
});
