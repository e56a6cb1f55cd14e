import { createExecutionQueue } from '@codenova/messaging';
import { connectRedis, createLogger } from '@codenova/runtime';
import { openTestStore, sampleCases, sampleProblem } from '@codenova/store/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJudgeProcess } from './judge-process.ts';
import { createScriptedJudge } from './testing/scripted-judge.ts';

const open: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function openJudge() {
  const stores = await openTestStore();
  open.push(() => stores.close());
  const redis = await connectRedis(stores.services.redisUrl, { name: 'test', use: 'request' });
  const workerRedis = await connectRedis(stores.services.redisUrl, { name: 'worker', use: 'worker' });
  open.push(async () => [redis, workerRedis].map((connection) => connection.disconnect()));
  const queue = createExecutionQueue(redis);
  open.push(() => queue.close());
  const { versionId } = await stores.owner.problems.saveVersion(sampleProblem(), sampleCases(), 'hash');
  const problemId = (await stores.app.problems.find('add-numbers'))?.problemId ?? 0;
  const reached: string[] = [];
  const complaints: string[] = [];
  const judge = await startJudgeProcess({
    store: stores.judge,
    judge: createScriptedJudge((what) => reached.push(what)),
    redis,
    workerRedis,
    slots: 3,
    logger: createLogger({
      service: 'judge',
      level: 'warn',
      destination: { write: (line) => void complaints.push(line) },
    }),
    name: 'here',
    lockMs: 1_500,
    sweepEveryMs: 200,
    sweepOlderThanMs: 300,
  });
  open.push(() => judge.close(1_000));

  return {
    stores,
    queue,
    reached,
    complaints,
    async person(name: string): Promise<string> {
      const created = await stores.app.users.create({ name, email: `${name}@example.org`, passwordHash: 'x' });
      if (!created.ok) throw new Error(created.reason);
      return created.user.id;
    },
    async submit(userId: string, code: string): Promise<string> {
      const kind = 'submission' as const;
      const id = await stores.app.submissions.create({
        userId,
        problemId,
        versionId,
        kind,
        languageId: 'python',
        code,
      });
      await queue.add({ submissionId: id, attempt: 1 }, kind);
      await stores.app.submissions.markQueued(id, 1);
      return id;
    },
  };
}

let under: Awaited<ReturnType<typeof openJudge>>;
beforeAll(async () => {
  under = await openJudge();
});

test.each([
  ['accepted', 'at:verdict sleep:500 accepted'],
  ['a failure of ours', 'at:failure sleep:500 throw'],
])(
  'an account that is deleted while its submission is judged (%s): no row, no event, and the judge goes on',
  async (_, code) => {
    const { stores, queue } = under;
    const place = code.split(' ')[0] ?? '';
    const [ada, ben] = [await under.person(`ada-${place.slice(3)}`), await under.person(`ben-${place.slice(3)}`)];
    const id = await under.submit(ada, code);
    const waiting = await under.submit(ada, 'sleep:300 accepted');
    await expect.poll(() => under.reached, { timeout: 10_000 }).toContain(place);
    expect(await stores.app.accounts.delete(ada)).toEqual({ ok: true });

    const jobs = [id, waiting].map((submissionId) => ({ submissionId, attempt: 1 }));
    await expect
      .poll(() => Promise.all(jobs.map((job) => queue.state(job))), { timeout: 10_000 })
      .not.toContain('active');
    const next = await under.submit(ben, 'accepted');
    await expect
      .poll(async () => (await stores.app.submissions.find(next, ben))?.verdict, { timeout: 10_000 })
      .toBe('accepted');
    expect(await stores.query('SELECT id FROM submissions WHERE id = ANY ($1)', [[id, waiting]])).toEqual([]);
    expect(await stores.query('SELECT 1 FROM user_events WHERE user_id = $1', [ada])).toEqual([]);
    expect((await stores.owner.submissions.counts()).unjudged).toBe(0);
    // Our own failure is told in the log; that a verdict found no row is not.
    const told = under.complaints.filter((line) => !/judging failed|ended without a verdict/.test(line));
    expect(told).toEqual([]);
  },
);
