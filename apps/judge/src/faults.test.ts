import { setTimeout as sleep } from 'node:timers/promises';
import { createExecutionQueue } from '@codenova/messaging';
import { connectRedis } from '@codenova/runtime';
import { openTestStore, sampleCases, sampleProblem } from '@codenova/store/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JudgeChild, startJudgeChild } from './testing/judge-child.ts';

type Fault = 'kill-judge' | 'kill-redis' | 'flush-redis' | 'cut-database';
const faults: Fault[] = [
  ...Array<Fault>(4).fill('kill-judge'),
  ...Array<Fault>(2).fill('kill-redis'),
  'flush-redis',
  'cut-database',
];

/**
 * Logs every acknowledgement while servers and judges are killed, drains, and compares with PostgreSQL:
 * I1 nothing acknowledged is lost, I2 one verdict an attempt, I5 and I10 nothing is accepted that was not
 * judged so, and the counters equal their recomputation.
 */
test('I1, I2, I5, I10: eighty submissions through kills of judges, Redis and connections', async () => {
  const seed = 7_301;
  const [plan = [], codes = []] = fc.sample(
    fc.tuple(
      fc.shuffledSubarray(faults, { minLength: faults.length }),
      fc.array(fc.constantFrom('accepted', 'wrong-answer', 'accepted sleep:600', 'runtime-error sleep:900'), {
        minLength: 80,
        maxLength: 80,
      }),
    ),
    { seed, numRuns: 1 },
  )[0] ?? [[], []];

  const stores = await openTestStore();
  const redis = await connectRedis(stores.services.redisUrl, { name: 'test', use: 'request' });
  const queue = createExecutionQueue(redis);
  const judges: JudgeChild[] = [startJudgeChild(stores, 'left'), startJudgeChild(stores, 'right')];
  try {
    const { versionId } = await stores.owner.problems.saveVersion(sampleProblem(), sampleCases(), 'hash');
    const problemId = (await stores.app.problems.find('add-numbers'))?.problemId ?? 0;
    const created = await stores.app.users.create({ name: 'ada', email: 'ada@example.org', passwordHash: 'x' });
    if (!created.ok) throw new Error(created.reason);
    const userId = created.user.id;
    await Promise.all(judges.map((judge) => judge.ready));

    async function cause(fault: Fault, round: number): Promise<void> {
      switch (fault) {
        case 'kill-judge': {
          const index = round % 2;
          // One that still starts has nothing in hand.
          await judges[index]?.ready;
          await sleep(150);
          await judges[index]?.kill();
          judges[index] = startJudgeChild(stores, index === 0 ? 'left' : 'right');
          return;
        }
        case 'kill-redis':
          return stores.services.killAndRestart('redis-durable');
        case 'flush-redis':
          return void (await redis.flushall().catch(() => 'away'));
        case 'cut-database':
          await stores.query(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename IN ('codenova_app', 'codenova_judge')",
          );
      }
    }

    /** As the api: acknowledged when the row is committed, queued if Redis lets it. */
    const acknowledged = new Map<string, string>();
    async function submit(code: string): Promise<void> {
      const submission = { kind: 'submission', userId, problemId, versionId, languageId: 'python', code } as const;
      const id = await stores.app.submissions.create(submission).catch(() => undefined);
      if (id === undefined) return;
      acknowledged.set(id, code);
      await queue
        .add({ submissionId: id, attempt: 1 }, 'submission')
        .then(() => stores.app.submissions.markQueued(id, 1))
        .catch(() => undefined);
    }

    const portion = Math.ceil(codes.length / plan.length);
    for (const [round, fault] of plan.entries()) {
      const causing = cause(fault, round);
      for (const code of codes.slice(round * portion, (round + 1) * portion)) {
        await submit(code);
        await sleep(10);
      }
      await causing;
    }

    const unjudged = async () => (await stores.owner.submissions.counts()).unjudged;
    await expect.poll(unjudged, { timeout: 50_000, interval: 100 }).toBe(0);

    const rows = await stores.query<{ id: string; verdict: string; failed: number; events: string[] | null }>(`
      SELECT id, verdict, failed_attempts AS failed, (
        SELECT array_agg(payload->>'verdict') FROM user_events WHERE payload->>'submissionId' = submissions.id::text
      ) AS events FROM submissions`);
    // Else the kills met nobody at work, and the test shows nothing.
    expect(rows.filter((row) => row.failed > 0).length).toBeGreaterThan(0);
    const told = `seed ${seed}: ${plan.join(', ')}`;
    expect(new Set(rows.map((row) => row.id)), told).toEqual(new Set(acknowledged.keys()));
    for (const row of rows) {
      expect(row.events, told).toEqual([row.verdict]);
      const scripted = acknowledged.get(row.id)?.split(' ')[0];
      if (row.failed === 0) expect(row.verdict, told).toBe(scripted);
      else expect([scripted, 'internal-error'], told).toContain(row.verdict);
    }
    const { events, latest } = await stores.app.events.after(userId, 0);
    expect(
      events.map((event) => event.sequence),
      told,
    ).toEqual(Array.from({ length: rows.length }, (_, i) => i + 1));
    expect(latest).toBe(rows.length);
    const [counters] = await stores.query('SELECT judged, accepted FROM problems');
    expect(counters, told).toEqual({
      judged: rows.filter((row) => row.verdict !== 'internal-error').length,
      accepted: rows.filter((row) => row.verdict === 'accepted').length,
    });
  } finally {
    await Promise.all(judges.map((judge) => judge.kill()));
    await queue.close().catch(() => undefined);
    redis.disconnect();
    await stores.close();
  }
}, 120_000);
