import type { Judgement, Verdict } from '@codenova/contracts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, sampleCases, sampleProblem, type TestStore } from '../testing/index.ts';

let stores: TestStore;
let problem: { problemId: number; versionId: number };
let people = 0;

beforeAll(async () => {
  stores = await openTestStore();
  const { versionId } = await stores.owner.problems.saveVersion(sampleProblem(), sampleCases(), 'hash-1');
  problem = { problemId: (await stores.app.problems.find('add-numbers'))?.problemId ?? 0, versionId };
});
afterAll(() => stores.close());

async function person(role: 'user' | 'admin' = 'user'): Promise<string> {
  const name = `person${++people}`;
  const make = role === 'admin' ? stores.owner.users.createOrPromoteAdmin : stores.app.users.create;
  const created = await make({ name, email: `${name}@example.org`, passwordHash: `hash of ${name}` });
  if (!created.ok) throw new Error(created.reason);
  return created.user.id;
}

const submit = (userId: string, of = problem) =>
  stores.app.submissions.create({ userId, ...of, kind: 'submission', languageId: 'python', code: 'pass' });
const run = (userId: string) =>
  stores.app.submissions.create({
    userId,
    ...problem,
    kind: 'run',
    languageId: 'python',
    code: 'pass',
    inputs: [{ kind: 'function', args: [1, 2] }],
  });

function judgement(verdict: Verdict): Judgement {
  const casesPassed = verdict === 'accepted' ? 3 : 1;
  return { verdict, cpuTimeMs: 1.5, memoryBytes: 1_000, casesPassed, casesTotal: 3, cases: [] };
}
const judge = (id: string, verdict: Verdict) => stores.judge.submissions.recordVerdict(id, 1, judgement(verdict));
const counters = async () =>
  (await stores.query("SELECT judged, accepted FROM problems WHERE slug = 'add-numbers'"))[0];

/** How many rows of each table name a person, whatever the column. */
async function rowsOf(userId: string): Promise<Record<string, number>> {
  const references = await stores.query<{ place: string; name: string }>(`
    SELECT conrelid::regclass::text AS place, attname AS name FROM pg_constraint
    JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
    WHERE contype = 'f' AND confrelid = 'users'::regclass`);
  const rows: Record<string, number> = {};
  for (const { place, name } of references) {
    const [found] = await stores.query<{ n: string }>(`SELECT count(*) AS n FROM ${place} WHERE ${name} = $1`, [
      userId,
    ]);
    rows[`${place}.${name}`] = Number(found?.n);
  }
  return rows;
}

describe('rename', () => {
  test('the old name is free again, names are unique whatever their case, and one’s own may change its case', async () => {
    const [ada, ben] = [await person(), await person()];
    expect(await stores.app.users.rename(ada, 'Ada')).toMatchObject({ ok: true, user: { id: ada, name: 'Ada' } });
    expect(await stores.app.users.rename(ada, 'ADA')).toMatchObject({ ok: true, user: { name: 'ADA' } });
    expect(await stores.app.users.rename(ben, 'ada')).toEqual({ ok: false, reason: 'name-taken' });
    expect(await stores.app.users.rename(ada, 'Ada-L')).toMatchObject({ ok: true });
    expect(await stores.app.users.rename(ben, 'ada')).toMatchObject({ ok: true });
    const nobody = '00000000-0000-7000-8000-000000000009';
    expect(await stores.app.users.rename(nobody, 'nobody')).toEqual({ ok: false, reason: 'no-account' });
  });
});

describe('delete', () => {
  test('every table that names a person says what happens when they go', async () => {
    const open = await stores.query(`SELECT conrelid::regclass::text AS place FROM pg_constraint
      WHERE contype = 'f' AND confrelid = 'users'::regclass AND confdeltype = 'a'`);
    expect(open).toEqual([]);
  });

  test('takes all that is the person’s, leaves other people and the counters of problems', async () => {
    const [ada, ben] = [await person('admin'), await person()];
    await person('admin');
    for (const userId of [ada, ben]) {
      await judge(await submit(userId), 'accepted');
      await judge(await submit(userId), 'wrong-answer');
      await judge(await submit(userId), 'internal-error');
      await judge(await run(userId), 'accepted');
      await submit(userId);
      await stores.app.drafts.save({
        userId,
        problemId: problem.problemId,
        languageId: 'python',
        code: 'x',
        revision: 0,
      });
      await stores.app.notes.save({ userId, problemId: problem.problemId, text: 'mine', revision: 0 });
      await stores.app.bookmarks.add(userId, problem.problemId);
    }
    await stores.app.authoring.ask({ kind: 'open', slug: 'add-numbers', userId: ada });
    const before = await counters();
    const others = await rowsOf(ben);
    expect(Object.values(await rowsOf(ada)).filter((rows) => rows > 0).length).toBeGreaterThanOrEqual(8);

    expect(await stores.app.accounts.delete(ada)).toEqual({ ok: true });
    expect(Object.values(await rowsOf(ada)).every((rows) => rows === 0)).toBe(true);
    expect(await rowsOf(ben)).toEqual(others);
    expect(await counters()).toEqual(before);
    expect(await stores.app.users.find(ada)).toBeUndefined();
    expect(await stores.app.users.find(ben)).toBeDefined();
    expect(await stores.app.accounts.delete(ada)).toEqual({ ok: false, reason: 'no-account' });
    // What an administrator asked for is the site's: it stays, and says no name.
    expect(await stores.query('SELECT kind, asked_by FROM authoring_tasks')).toEqual([
      { kind: 'open', asked_by: null },
    ]);
  });

  test('of two last administrators who go at once, one stays', async () => {
    await stores.query("UPDATE users SET role = 'user'");
    const admins = [await person('admin'), await person('admin')];
    const outcomes = await Promise.all(admins.map((id) => stores.app.accounts.delete(id)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, reason: 'last-admin' });
    expect(await stores.query("SELECT id FROM users WHERE role = 'admin'")).toHaveLength(1);
  });

  test('is the only way for the api to remove a person, and not the judge’s', async () => {
    const ada = await person();
    await expect(stores.judge.accounts.delete(ada)).rejects.toThrow('permission denied');
    const client = new pg.Client({ connectionString: stores.urls.app });
    await client.connect();
    await expect(client.query('DELETE FROM users')).rejects.toThrow('permission denied');
    await expect(client.query("UPDATE users SET role = 'admin'")).rejects.toThrow('permission denied');
    await client.end();
  });

  test('a verdict that comes later finds no row; many at once with deletions break nothing', async () => {
    const late = await person();
    const left = await submit(late);
    await stores.app.accounts.delete(late);
    expect(await judge(left, 'accepted')).toBeUndefined();
    expect(await stores.judge.submissions.recordFailedAttempt(left, 1, 2)).toBeUndefined();
    expect(await stores.judge.submissions.toJudge(left)).toBeUndefined();

    const before = (await counters()) as { judged: number };
    const crowd = await Promise.all(Array.from({ length: 6 }, () => person()));
    const ids = (
      await Promise.all(crowd.map((userId) => Promise.all(Array.from({ length: 8 }, () => submit(userId)))))
    ).flat();
    const [events] = await Promise.all([
      Promise.all(ids.map((id) => judge(id, 'wrong-answer'))),
      Promise.all(crowd.map((userId) => stores.app.accounts.delete(userId))),
    ]);
    const written = events.filter((event) => event !== undefined).length;
    expect(((await counters()) as { judged: number }).judged).toBe(before.judged + written);
    for (const userId of crowd) expect(await stores.app.users.find(userId)).toBeUndefined();
  });

  test('a rejudge that waited for the person’s submissions is ready, and counts those of deleted accounts still', async () => {
    const { versionId } = await stores.owner.problems.saveVersion(
      sampleProblem({ slug: 'judged-again', number: 2 }),
      sampleCases(),
      'hash-2',
    );
    const problemId = (await stores.app.problems.find('judged-again'))?.problemId ?? 0;
    const [ada, ben] = [await person(), await person()];
    const [gone, stays] = [await submit(ada, { problemId, versionId }), await submit(ben, { problemId, versionId })];
    for (const id of [gone, stays]) await judge(id, 'accepted');
    const id = (await stores.app.rejudges.begin('judged-again', ben)) ?? '';
    await stores.judge.rejudges.record(id, stays, judgement('wrong-answer'));
    expect(await stores.app.rejudges.latest('judged-again')).toMatchObject({ state: 'running', total: 2 });
    await stores.app.accounts.delete(ada);
    expect(await stores.judge.rejudges.record(id, gone, judgement('accepted'))).toBe(false);
    expect(await stores.app.rejudges.latest('judged-again')).toMatchObject({ state: 'ready', total: 1 });
    await stores.app.rejudges.apply(id);
    expect(await stores.query("SELECT judged, accepted FROM problems WHERE slug = 'judged-again'")).toEqual([
      { judged: 2, accepted: 1 },
    ]);
    // Who began it may go as well; the rejudge stays.
    await stores.app.accounts.delete(ben);
    expect(await stores.query('SELECT state, asked_by FROM rejudges')).toEqual([{ state: 'applied', asked_by: null }]);
  });
});

describe('what belongs to a person is read whole and in order', () => {
  const all = async <T>(parts: AsyncIterable<T>) => {
    const read: T[] = [];
    for await (const one of parts) read.push(one);
    return read;
  };

  test('submissions and runs, part by part', async () => {
    const [ada, ben] = [await person(), await person()];
    const ids: string[] = [];
    for (let at = 0; at < 45; at++) ids.push(at % 9 === 0 ? await run(ada) : await submit(ada));
    await submit(ben);
    await judge(ids[0] ?? '', 'wrong-answer');
    const read = await all(stores.app.accounts.submissions(ada));
    expect(read.map(({ id }) => id)).toEqual(ids);
    expect(read[0]).toMatchObject({ kind: 'run', verdict: 'wrong-answer', inputs: [{ args: [1, 2] }], code: 'pass' });
    expect(read[0]?.judgement).toEqual(judgement('wrong-answer'));
    expect(read[1]).toMatchObject({ kind: 'submission', verdict: null, judgedAt: null, inputs: null });
    expect(await all(stores.app.accounts.submissions(await person()))).toEqual([]);
  });

  test('drafts of many problems, notes, bookmarks', async () => {
    const [ada, ben] = [await person(), await person()];
    for (let at = 0; at < 20; at++) {
      const document = sampleProblem({ slug: `problem-${at}`, number: 100 + at });
      await stores.owner.problems.saveVersion(document, sampleCases(), `hash-of-${at}`);
      const { problemId = 0 } = (await stores.app.problems.find(`problem-${at}`)) ?? {};
      for (const languageId of ['python', 'cpp', 'lua'] as const)
        await stores.app.drafts.save({ userId: ada, problemId, languageId, code: `${at}`, revision: 0 });
      await stores.app.bookmarks.add(ada, problemId);
      await stores.app.notes.save({ userId: ada, problemId, text: `note ${at}`, revision: 0 });
      await stores.app.notes.save({ userId: ben, problemId, text: 'other', revision: 0 });
    }
    const drafts = await all(stores.app.accounts.drafts(ada));
    expect(drafts).toHaveLength(60);
    expect(new Set(drafts.map(({ problemSlug, languageId }) => `${problemSlug} ${languageId}`)).size).toBe(60);
    expect((await stores.app.accounts.notes(ada)).map(({ text }) => text)).toContain('note 7');
    expect(await stores.app.accounts.notes(ada)).toHaveLength(20);
    expect((await stores.app.accounts.bookmarks(ada))[0]).toMatchObject({ problemSlug: 'problem-0' });
    expect(await all(stores.app.accounts.drafts(ben))).toEqual([]);
  });
});
