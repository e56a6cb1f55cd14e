import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Judgement, ProblemListQuery, Verdict } from '@codenova/contracts';
import { problemListQuerySchema, verdicts } from '@codenova/contracts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, sampleCases, sampleProblem, type TestStore } from '../testing/index.ts';
import { migrate } from './migrate.ts';

let stores: TestStore;
let problem: { problemId: number; versionId: number };
let people = 0;

beforeAll(async () => {
  stores = await openTestStore();
  const { versionId } = await stores.owner.problems.saveVersion(sampleProblem(), sampleCases(), 'hash-1');
  problem = { problemId: (await stores.app.problems.find('add-numbers'))?.problemId ?? 0, versionId };
});
afterAll(() => stores.close());

async function person(): Promise<string> {
  people++;
  const created = await stores.app.users.create({
    name: `person${people}`,
    email: `person${people}@example.org`,
    passwordHash: 'x',
  });
  if (!created.ok) throw new Error(created.reason);
  return created.user.id;
}

const submit = (userId: string) =>
  stores.app.submissions.create({ userId, ...problem, kind: 'submission', languageId: 'python', code: 'pass' });
const run = (userId: string) =>
  stores.app.submissions.create({
    userId,
    ...problem,
    kind: 'run',
    languageId: 'python',
    code: 'pass',
    inputs: [{ kind: 'function', args: [1, 2] }],
  });

function judgement(verdict: Verdict, change: Partial<Judgement> = {}): Judgement {
  const passed = verdict === 'accepted' ? 3 : 1;
  return {
    verdict,
    cpuTimeMs: 1.5,
    memoryBytes: 1_000_000.4,
    casesPassed: passed,
    casesTotal: 3,
    cases: [],
    ...change,
  };
}

describe('migrate', () => {
  test('again, and by several at once, changes nothing', async () => {
    const again = await Promise.all([migrate(stores.urls.owner), migrate(stores.urls.owner)]);
    expect(again).toEqual([[], []]);
    const files = (await readdir(join(import.meta.dirname, '../migrations'))).filter((name) => name !== 'grants.sql');
    const applied = await stores.query<{ name: string }>('SELECT name FROM schema_migrations ORDER BY name');
    expect(applied.map(({ name }) => name)).toEqual(files.sort());
  });

  test('a file changed after it was applied stops with its name', async () => {
    const [row] = await stores.query<{ checksum: string }>('SELECT checksum FROM schema_migrations');
    await stores.query("UPDATE schema_migrations SET checksum = 'other'");
    await expect(migrate(stores.urls.owner)).rejects.toThrow('migration 0001-first.sql was changed');
    await stores.query('UPDATE schema_migrations SET checksum = $1', [row?.checksum]);
  });
});

describe('users', () => {
  test('names and addresses are unique whatever their case, and found so', async () => {
    const users = stores.app.users;
    const made = await users.create({ name: 'Ada', email: 'Ada@Example.org', passwordHash: 'secret-hash' });
    expect(made).toMatchObject({ ok: true, user: { name: 'Ada', email: 'Ada@Example.org', role: 'user' } });
    expect(JSON.stringify(made)).not.toContain('secret-hash');
    const again = (name: string, email: string) => users.create({ name, email, passwordHash: 'y' });
    expect(await again('ADA', 'other@example.org')).toEqual({ ok: false, reason: 'name-taken' });
    expect(await again('ada2', 'ADA@example.ORG')).toEqual({ ok: false, reason: 'email-taken' });
    for (const login of ['ada', 'ADA@EXAMPLE.ORG'])
      expect((await users.findByLogin(login))?.passwordHash).toBe('secret-hash');
    expect(await users.findByLogin("' OR true --")).toBeUndefined();
    expect(await users.find('00000000-0000-7000-8000-000000000000')).toBeUndefined();
  });

  test('twenty at once with one name: one wins', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        stores.app.users.create({ name: 'Same', email: `same${i}@example.org`, passwordHash: 'x' }),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  test('an admin is made or promoted only with name and address together', async () => {
    const create = (name: string, email: string) =>
      stores.owner.users.createOrPromoteAdmin({ name, email, passwordHash: 'new' });
    expect(await create('Root', 'root@example.org')).toMatchObject({
      ok: true,
      promoted: false,
      user: { role: 'admin' },
    });
    await stores.app.users.create({ name: 'Bob', email: 'bob@example.org', passwordHash: 'old' });
    expect(await create('Bob', 'other-bob@example.org')).toEqual({ ok: false, reason: 'name-taken' });
    expect(await create('Rob', 'bob@example.org')).toEqual({ ok: false, reason: 'email-taken' });
    expect((await stores.app.users.findByLogin('bob'))?.user.role).toBe('user');
    expect(await create('bob', 'BOB@example.org')).toMatchObject({ ok: true, promoted: true, user: { role: 'admin' } });
    expect((await stores.app.users.findByLogin('bob'))?.passwordHash).toBe('new');
  });
});

describe('problems', () => {
  const titles = async (query: Partial<Record<keyof ProblemListQuery, string>>, userId: string | null = null) =>
    (await stores.app.problems.list(problemListQuerySchema.parse(query), userId)).items.map((item) => item.slug);

  beforeAll(async () => {
    const save = stores.owner.problems.saveVersion;
    await save(
      sampleProblem({ slug: 'tree-walk', number: 2, title: 'Tree Walk', difficulty: 'hard', topics: ['trees'] }),
      sampleCases(),
      'a',
    );
    await save(
      sampleProblem({
        slug: 'big-sum',
        number: 30,
        title: '100%_Sum',
        difficulty: 'medium',
        topics: ['math', 'two-pointers'],
      }),
      sampleCases(),
      'b',
    );
  });

  test('a version is saved only when the hash differs, and an old one can come back', async () => {
    const save = (title: string, hash: string) =>
      stores.owner.problems.saveVersion(sampleProblem({ title }), sampleCases(), hash);
    const before = await stores.app.problems.revision();
    expect(await save('Add Numbers', 'hash-1')).toEqual({
      outcome: 'unchanged',
      versionId: problem.versionId,
      version: 1,
    });
    expect(await stores.app.problems.revision()).toBe(before);
    expect(await save('Add More', 'hash-2')).toMatchObject({ outcome: 'saved', version: 2 });
    expect((await stores.app.problems.find('add-numbers'))?.title).toBe('Add More');
    expect(await save('Add Numbers', 'hash-1')).toMatchObject({
      outcome: 'saved',
      versionId: problem.versionId,
      version: 1,
    });
    expect((await stores.app.problems.find('add-numbers'))?.title).toBe('Add Numbers');
    expect(await stores.app.problems.revision()).toBe(before + 2);
    await expect(stores.owner.problems.saveVersion(sampleProblem(), [], 'h')).rejects.toThrow('no cases');
  });

  test('ten loaders at once make one version', async () => {
    const document = sampleProblem({ slug: 'raced', number: 99, topics: ['race'] });
    const saved = await Promise.all(
      Array.from({ length: 10 }, () => stores.owner.problems.saveVersion(document, sampleCases(), 'raced')),
    );
    expect(saved.filter((result) => result.outcome === 'saved')).toHaveLength(1);
    await stores.query('UPDATE problems SET current_version_id = NULL WHERE slug = $1', ['raced']);
  });

  test.each<[Partial<Record<keyof ProblemListQuery, string>>, string[]]>([
    [{}, ['add-numbers', 'tree-walk', 'big-sum']],
    [{ direction: 'descending' }, ['big-sum', 'tree-walk', 'add-numbers']],
    [{ sort: 'title' }, ['big-sum', 'add-numbers', 'tree-walk']],
    [{ sort: 'difficulty' }, ['add-numbers', 'big-sum', 'tree-walk']],
    [{ difficulty: 'hard' }, ['tree-walk']],
    [{ topic: 'math' }, ['add-numbers', 'big-sum']],
    [{ search: 'WALK' }, ['tree-walk']],
    [{ search: '30' }, ['big-sum']],
    [{ search: '%' }, ['big-sum']],
    [{ search: '_s' }, ['big-sum']],
    [{ search: 'two pointers' }, ['big-sum']],
    [{ search: "'; DROP TABLE users --" }, []],
    [{ pageSize: '2' }, ['add-numbers', 'tree-walk']],
    [{ pageSize: '2', page: '2' }, ['big-sum']],
    [{ status: 'solved' }, ['add-numbers', 'tree-walk', 'big-sum']],
  ])('a visitor lists %o', async (query, slugs) => {
    expect(await titles(query)).toEqual(slugs);
  });

  test('a page past the end is empty and knows the total; topics count everything', async () => {
    const list = await stores.app.problems.list(problemListQuerySchema.parse({ page: 9, difficulty: 'easy' }), null);
    expect(list).toMatchObject({ items: [], total: 1 });
    expect((await stores.app.problems.facets()).topics).toEqual([
      { topic: 'math', problems: 2 },
      { topic: 'trees', problems: 1 },
      { topic: 'two-pointers', problems: 1 },
    ]);
  });

  test("a person's status follows their verdicts, and solved stays solved", async () => {
    const userId = await person();
    const status = async () => stores.app.problems.status(userId, problem.problemId);
    const judged = async (verdict: Verdict) => {
      await stores.judge.submissions.recordVerdict(await submit(userId), 1, judgement(verdict));
      return status();
    };
    expect(await status()).toBe('todo');
    expect(await judged('internal-error')).toBe('todo');
    expect(await judged('wrong-answer')).toBe('attempted');
    expect(await titles({ status: 'attempted' }, userId)).toEqual(['add-numbers']);
    expect(await judged('accepted')).toBe('solved');
    expect(await judged('runtime-error')).toBe('solved');
    expect(await titles({ status: 'solved' }, userId)).toEqual(['add-numbers']);
    expect(await titles({ status: 'todo' }, userId)).toEqual(['tree-walk', 'big-sum']);
    const list = await stores.app.problems.list(problemListQuerySchema.parse({}), userId);
    const { problems: total } = await stores.app.problems.facets();
    expect({ solved: await stores.app.problems.solved(userId), total }).toEqual({ solved: 1, total: 3 });
    expect(list.items[0]?.status).toBe('solved');
    const marks = await stores.app.problems.marks(userId, ['add-numbers', 'tree-walk', 'none']);
    expect([...marks]).toEqual(
      expect.arrayContaining([
        ['add-numbers', { status: 'solved', bookmarked: false }],
        ['tree-walk', { status: 'todo', bookmarked: false }],
      ]),
    );
    expect(marks.size).toBe(2);
  });

  test('I6: what the api reads holds neither reference nor cases; the judge reads both', async () => {
    const found = await stores.app.problems.find('add-numbers');
    expect(found).toMatchObject({ previous: null, next: { slug: 'tree-walk', title: 'Tree Walk' } });
    expect(JSON.stringify(found)).not.toMatch(/canary|424242|reference/);
    expect(await stores.app.problems.find('nothing')).toBeUndefined();
    expect(await stores.judge.problems.casesOf(problem.versionId)).toEqual(sampleCases());
    expect((await stores.judge.problems.documentOf(problem.versionId))?.reference.code).toContain('canary-reference');
    expect(await stores.judge.problems.casesOf(0)).toBeUndefined();
    await expect(stores.app.problems.casesOf(problem.versionId)).rejects.toThrow('permission denied');
  });
});

describe('submissions', () => {
  test('a new one is queued, and only its person finds it', async () => {
    const [userId, other] = [await person(), await person()];
    const id = await submit(userId);
    expect(await stores.app.submissions.find(id, userId)).toMatchObject({
      id,
      kind: 'submission',
      problemSlug: 'add-numbers',
      state: 'queued',
      verdict: null,
      judgement: null,
      code: 'pass',
    });
    expect(await stores.app.submissions.find(id, other)).toBeUndefined();
  });

  test.each(verdicts)('the verdict %s is written with its event', async (verdict) => {
    const userId = await person();
    const id = await submit(userId);
    const recorded = await stores.judge.submissions.recordVerdict(id, 1, judgement(verdict));
    expect(recorded).toMatchObject({
      userId,
      event: {
        sequence: 1,
        payload: {
          type: 'submission-judged',
          submissionId: id,
          kind: 'submission',
          problemSlug: 'add-numbers',
          verdict,
        },
      },
    });
    expect(await stores.app.submissions.find(id, userId)).toMatchObject({
      state: 'judged',
      verdict,
      cpuTimeMs: 1.5,
      memoryBytes: 1_000_000,
      casesTotal: 3,
      judgement: { verdict },
    });
  });

  test('I2: fifty verdicts at once for one attempt: one wins, one event, counted once', async () => {
    const userId = await person();
    const id = await submit(userId);
    const counters = async () =>
      (await stores.query('SELECT judged, accepted FROM problems WHERE id = $1', [problem.problemId]))[0];
    const before = await counters();
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        stores.judge.submissions.recordVerdict(id, 1, judgement(i % 2 ? 'accepted' : 'wrong-answer')),
      ),
    );
    const won = results.filter((result) => result !== undefined);
    expect(won).toHaveLength(1);
    const stored = await stores.app.submissions.find(id, userId);
    expect(stored?.verdict).toBe(won[0]?.event.payload.verdict);
    expect(await stores.app.events.after(userId, 0)).toEqual({ events: [won[0]?.event], latest: 1, more: false });
    expect(await counters()).toEqual({
      judged: before?.judged + 1,
      accepted: before?.accepted + (stored?.verdict === 'accepted' ? 1 : 0),
    });
  });

  test('I2: an attempt that is over writes nothing', async () => {
    const id = await submit(await person());
    const { recordFailedAttempt, recordVerdict, toJudge } = stores.judge.submissions;
    expect(await recordFailedAttempt(id, 1, 2)).toBe(2);
    expect(await recordFailedAttempt(id, 1, 2)).toBeUndefined();
    expect(await recordVerdict(id, 1, judgement('accepted'))).toBeUndefined();
    expect(await toJudge(id)).toMatchObject({ attempt: 2, failedAttempts: 1, verdict: null });
    expect(await recordFailedAttempt(id, 2, 2)).toBeUndefined();
    expect(await recordVerdict(id, 2, judgement('internal-error'))).toMatchObject({ event: { sequence: 1 } });
    expect(await recordFailedAttempt(id, 2, 9)).toBeUndefined();
  });

  test('I5: accepted without every case passed is refused by the database', async () => {
    const id = await submit(await person());
    for (const change of [{ casesPassed: 2 }, { casesPassed: 0, casesTotal: 0 }])
      await expect(stores.judge.submissions.recordVerdict(id, 1, judgement('accepted', change))).rejects.toThrow(
        'accepted_passed_all',
      );
    expect((await stores.judge.submissions.toJudge(id))?.verdict).toBeNull();
  });

  test('what a program wrote comes back as it was: NUL, half a surrogate pair, odd keys', async () => {
    const userId = await person();
    const id = await submit(userId);
    const cases: Judgement['cases'] = [
      { index: 0, visible: true, verdict: 'wrong-answer', cpuTimeMs: 1, stdout: 'a\0b\ud800c', actual: ['\0'] },
    ];
    await stores.judge.submissions.recordVerdict(id, 1, judgement('wrong-answer', { cases }));
    expect((await stores.app.submissions.find(id, userId))?.judgement?.cases).toEqual(cases);
  });

  test('a run is found and judged but is in no list, count or status', async () => {
    const userId = await person();
    const id = await run(userId);
    expect((await stores.judge.submissions.toJudge(id))?.inputs).toEqual([{ kind: 'function', args: [1, 2] }]);
    const before = await stores.query('SELECT judged FROM problems WHERE id = $1', [problem.problemId]);
    const recorded = await stores.judge.submissions.recordVerdict(id, 1, judgement('accepted'));
    expect(recorded?.event.payload.kind).toBe('run');
    expect(await stores.query('SELECT judged FROM problems WHERE id = $1', [problem.problemId])).toEqual(before);
    expect(await stores.app.problems.status(userId, problem.problemId)).toBe('todo');
    expect(await stores.app.submissions.list(userId, { page: 1, pageSize: 10 })).toMatchObject({ items: [], total: 0 });
    expect((await stores.app.submissions.find(id, userId))?.kind).toBe('run');

    await stores.query("UPDATE submissions SET created_at = now() - interval '2 days' WHERE user_id = $1", [userId]);
    const unjudged = await run(userId);
    await stores.query("UPDATE submissions SET created_at = now() - interval '2 days' WHERE id = $1", [unjudged]);
    expect(await stores.judge.submissions.pruneRuns(24)).toBe(1);
    expect(await stores.app.submissions.find(id, userId)).toBeUndefined();
    expect(await stores.app.submissions.find(unjudged, userId)).toBeDefined();
  });

  test("a person's pending ones: submissions and runs without a verdict", async () => {
    const [ann, ben] = [await person(), await person()];
    const id = await submit(ann);
    await run(ann);
    expect([await stores.app.submissions.pending(ann), await stores.app.submissions.pending(ben)]).toEqual([2, 0]);
    await stores.judge.submissions.recordVerdict(id, 1, judgement('accepted'));
    expect(await stores.app.submissions.pending(ann)).toBe(1);
  });

  test('the list is newest first, pages, and filters by problem', async () => {
    const userId = await person();
    const ids = [await submit(userId), await submit(userId), await submit(userId)];
    const list = (query: object) => stores.app.submissions.list(userId, { page: 1, pageSize: 2, ...query });
    expect((await list({})).items.map((item) => item.id)).toEqual([ids[2], ids[1]]);
    expect((await list({ page: 2 })).items.map((item) => item.id)).toEqual([ids[0]]);
    expect(await list({ problemSlug: 'tree-walk' })).toMatchObject({ items: [], total: 0 });
    expect(await list({ problemSlug: 'add-numbers' })).toMatchObject({ total: 3 });
  });

  test('I1: every row without a verdict is found, in pages', async () => {
    const userId = await person();
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push(await submit(userId));
    await stores.app.submissions.markQueued(ids[1] ?? '', 1);
    const found = [];
    for (let afterId: string | undefined; ; ) {
      const page = await stores.judge.submissions.unjudged({
        olderThanMs: 0,
        limit: 2,
        ...(afterId ? { afterId } : {}),
      });
      if (page.length === 0) break;
      found.push(...page);
      afterId = page.at(-1)?.id;
    }
    const mine = found.filter((row) => ids.includes(row.id));
    expect(mine.map((row) => row.id)).toEqual(ids);
    expect(mine.map((row) => row.queued)).toEqual([false, true, false, false, false]);
    expect(await stores.judge.submissions.unjudged({ olderThanMs: 3_600_000, limit: 100 })).not.toContainEqual(mine[0]);
  });
});

describe('events', () => {
  test('numbers are gap-free and in order when forty verdicts come at once', async () => {
    const userId = await person();
    const ids = await Promise.all(Array.from({ length: 40 }, () => submit(userId)));
    await Promise.all(ids.map((id) => stores.judge.submissions.recordVerdict(id, 1, judgement('wrong-answer'))));
    const all = await stores.app.events.after(userId, 0);
    expect(all.events.map((event) => event.sequence)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(await stores.app.events.after(userId, 38)).toMatchObject({
      latest: 40,
      more: false,
      events: [{ sequence: 39 }, { sequence: 40 }],
    });
    expect(await stores.app.events.after(userId, 0, 10)).toMatchObject({ latest: 40, more: true });
    expect(await stores.app.events.after(userId, 40)).toEqual({ events: [], latest: 40, more: false });
    expect(await stores.app.events.after(userId, 1_000)).toEqual({ events: [], latest: 40, more: false });
    expect(await stores.app.events.after(await person(), 0)).toEqual({ events: [], latest: 0, more: false });
  });

  test('what was not published is found until it is marked', async () => {
    const userId = await person();
    const recorded = await stores.judge.submissions.recordVerdict(await submit(userId), 1, judgement('accepted'));
    const mine = async (olderThanMs: number) =>
      (await stores.judge.events.unpublished(olderThanMs, 1_000)).filter((owned) => owned.userId === userId);
    expect(await mine(60_000)).toEqual([]);
    expect(await mine(0)).toEqual([recorded]);
    await stores.judge.events.markPublished(await mine(0));
    expect(await mine(0)).toEqual([]);
  });
});

describe('drafts and languages', () => {
  test('one draft a language, newest first', async () => {
    const userId = await person();
    const save = (languageId: 'python' | 'cpp', code: string, revision: number) =>
      stores.app.drafts.save({ userId, problemId: problem.problemId, languageId, code, revision });
    await save('python', 'a', 0);
    await save('cpp', 'b', 0);
    await save('python', 'c', 1);
    const drafts = await stores.app.drafts.list(userId, problem.problemId);
    expect(drafts.map(({ languageId, code }) => [languageId, code])).toEqual([
      ['python', 'c'],
      ['cpp', 'b'],
    ]);
    expect(await stores.app.drafts.list(await person(), problem.problemId)).toEqual([]);
  });

  test('a draft is written only over the revision that was seen', async () => {
    const common = { userId: await person(), problemId: problem.problemId, languageId: 'python' as const };
    const save = (code: string, revision: number) => stores.app.drafts.save({ ...common, code, revision });
    expect(await save('too early', 1)).toEqual({ ok: false, reason: 'changed', draft: null });
    expect(await save('first', 0)).toMatchObject({ ok: true, draft: { code: 'first', revision: 1 } });
    expect(await save('another tab', 0)).toMatchObject({ ok: false, draft: { code: 'first', revision: 1 } });
    const raced = await Promise.all(Array.from({ length: 10 }, (_, at) => save(`racer ${at}`, 1)));
    expect(raced.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = raced.findIndex(({ ok }) => ok);
    expect(await stores.app.drafts.list(common.userId, common.problemId)).toMatchObject([
      { code: `racer ${winner}`, revision: 2 },
    ]);
  });

  test('the judge says what it can, the api reads it', async () => {
    await stores.judge.languages.save([
      { id: 'cpp', label: 'C++', version: null, missing: 'install g++', formatter: null },
      { id: 'python', label: 'Python', version: '3.11', missing: null, formatter: 'Black' },
    ]);
    await stores.judge.languages.save([{ id: 'cpp', label: 'C++', version: '12', missing: null, formatter: null }]);
    expect(await stores.app.languages.list()).toEqual([
      { id: 'python', label: 'Python', version: '3.11', missing: null, formatter: 'Black' },
      { id: 'cpp', label: 'C++', version: '12', missing: null, formatter: null },
    ]);
  });
});

describe('rights of the roles', () => {
  const attempt = async (url: string, text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(text);
      return 'allowed';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      await client.end();
    }
  };

  test.each([
    'SELECT * FROM users',
    'SELECT password_hash FROM users',
    'SELECT * FROM drafts',
    'SELECT * FROM user_problems',
    'SELECT judgement FROM submissions',
    "UPDATE submissions SET verdict = 'accepted'",
    "UPDATE submissions SET code = ''",
    'DELETE FROM submissions',
    'UPDATE problems SET accepted = 0',
    "UPDATE problem_versions SET document = '{}'",
    'DELETE FROM case_sets',
    "UPDATE user_events SET payload = '{}'",
    'DELETE FROM user_events',
    'INSERT INTO user_event_counters SELECT user_id, 1 FROM submissions',
    'CREATE TABLE public.mine (a int)',
    'DROP TABLE languages',
    'TRUNCATE submissions',
    'SET ROLE codenova_app',
    'ALTER ROLE codenova_judge SUPERUSER',
    "COPY languages TO PROGRAM 'true'",
    "SELECT pg_read_file('/etc/passwd')",
  ])('the judge may not: %s', async (text) => {
    expect(await attempt(stores.urls.judge, text)).toMatch(/permission denied|must be (owner|superuser)/);
  });

  test.each([
    'SELECT * FROM case_sets',
    "UPDATE users SET role = 'admin'",
    "INSERT INTO users (id, name, email, password_hash, role) VALUES (gen_random_uuid(), 'x', 'x', 'x', 'admin')",
    "UPDATE submissions SET verdict = 'accepted'",
    'DELETE FROM submissions',
    'UPDATE problems SET accepted = 0',
    "SELECT * FROM record_verdict(gen_random_uuid(), 1, '{}', 'accepted', 0, 0, 1, 1)",
    "SELECT prune_runs('0 s')",
    'CREATE TABLE public.mine (a int)',
    'DROP TABLE drafts',
    'TRUNCATE drafts',
  ])('the api may not: %s', async (text) => {
    expect(await attempt(stores.urls.app, text)).toMatch(/permission denied|must be owner/);
  });
});

test('one at a time holds the lock, and it is free afterwards even when the work fails', async () => {
  const inside: boolean[] = [];
  const outside = await stores.judge.exclusively('sweep', async () => {
    inside.push(await stores.owner.exclusively('sweep', async () => undefined));
    inside.push(await stores.owner.exclusively('other', async () => undefined));
  });
  expect([outside, ...inside]).toEqual([true, false, true]);
  await expect(stores.judge.exclusively('sweep', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await stores.owner.exclusively('sweep', async () => undefined)).toBe(true);
});

test('exclusive work keeps its place while it lives, however long it takes, and loses it when its process is frozen', async () => {
  const leaseMs = 200;
  let others: boolean | undefined;
  const long = stores.judge.exclusively(
    'lease',
    async () => {
      await sleep(4 * leaseMs);
      others = await stores.owner.exclusively('lease', async () => undefined);
    },
    leaseMs,
  );
  expect([await long, others]).toEqual([true, false]);

  const frozen = stores.judge.exclusively(
    'lease',
    async () => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4 * leaseMs);
      others = await stores.owner.exclusively('lease', async () => undefined);
    },
    leaseMs,
  );
  await expect(frozen).rejects.toThrow();
  expect(others).toBe(true);
});

test('the store works again after every connection was cut', async () => {
  const userId = await person();
  const id = await submit(userId);
  await stores.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND usename IS NOT NULL',
  );
  await expect.poll(() => stores.app.submissions.find(id, userId).catch(() => undefined)).toMatchObject({ id });
  expect(await stores.judge.submissions.recordVerdict(id, 1, judgement('accepted'))).toBeDefined();
});
