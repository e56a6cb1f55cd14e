import type { PersonAction, Verdict } from '@codenova/contracts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, sampleCases, sampleProblem, type TestStore } from '../testing/index.ts';

let stores: TestStore;
let problem: { problemId: number; versionId: number };
let root: { id: string; name: string };
let people = 0;

beforeAll(async () => {
  stores = await openTestStore();
  const { versionId } = await stores.owner.problems.saveVersion(sampleProblem(), sampleCases(), 'hash-1');
  problem = { problemId: (await stores.app.problems.find('add-numbers'))?.problemId ?? 0, versionId };
  root = await person('admin');
});
afterAll(() => stores.close());

async function person(role: 'user' | 'admin' = 'user'): Promise<{ id: string; name: string }> {
  const name = `person${++people}`;
  const make = role === 'admin' ? stores.owner.users.createOrPromoteAdmin : stores.app.users.create;
  const created = await make({ name, email: `${name}@example.org`, passwordHash: 'x' });
  if (!created.ok) throw new Error(created.reason);
  return { id: created.user.id, name };
}

const act = async (kind: PersonAction, whom: { id: string; name: string }, by = root) => {
  const done = await stores.app.administration.administer({ by: by.id, kind, userId: whom.id, name: whom.name });
  return done.ok ? 'done' : done.reason;
};
const submit = (userId: string, kind: 'submission' | 'run' = 'submission') => {
  const common = { userId, ...problem, languageId: 'python', code: 'pass' } as const;
  return stores.app.submissions.create(
    kind === 'run'
      ? { ...common, kind, inputs: [{ kind: 'function', args: [1, 2] }] }
      : { ...common, kind: 'submission' },
  );
};
const judge = (id: string, verdict: Verdict) =>
  stores.judge.submissions.recordVerdict(id, 1, {
    verdict,
    cpuTimeMs: 1,
    memoryBytes: 1,
    casesPassed: verdict === 'accepted' ? 3 : 1,
    casesTotal: 3,
    cases: [],
  });

describe('people', () => {
  test('the newest first, found by a part of name or address, in pages', async () => {
    const ada = await person();
    await judge(await submit(ada.id), 'accepted');
    const found = await stores.app.administration.people({ search: `${ada.name.toUpperCase()}@EXAMPLE` });
    expect(found).toMatchObject({
      people: [{ id: ada.id, name: ada.name, role: 'user', solved: 1, blockedAt: null }],
      next: null,
    });
    // A sign of LIKE is itself.
    expect((await stores.app.administration.people({ search: '%' })).people).toEqual([]);

    for (let at = 0; at < 60; at++) await person();
    const first = await stores.app.administration.people({ search: 'person' });
    expect(first.people).toHaveLength(50);
    const rest = await stores.app.administration.people({ search: 'person', after: first.next ?? '' });
    expect(rest.next).toBeNull();
    const ids = [...first.people, ...rest.people].map(({ id }) => id);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(new Set(ids).size).toBe(people);
  });
});

describe('administer', () => {
  test.each<[what: string, kinds: PersonAction[], outcomes: string[], role: string, blocked: boolean]>([
    ['an administrator is made once', ['make-admin', 'make-admin'], ['done', 'unchanged'], 'admin', false],
    ['and unmade once', ['make-admin', 'unmake-admin', 'unmake-admin'], ['done', 'done', 'unchanged'], 'user', false],
    ['a person is blocked once', ['block', 'block'], ['done', 'unchanged'], 'user', true],
    ['and unblocked once', ['block', 'unblock', 'unblock'], ['done', 'done', 'unchanged'], 'user', false],
    ['nobody blocked becomes one', ['block', 'make-admin'], ['done', 'is-blocked'], 'user', true],
    ['no administrator is blocked', ['make-admin', 'block'], ['done', 'is-admin'], 'admin', false],
    ['sessions end again and again', ['end-sessions', 'end-sessions'], ['done', 'done'], 'user', false],
  ])('%s, and each that was done is noted', async (_, kinds, outcomes, role, blocked) => {
    const ben = await person();
    const seen: string[] = [];
    for (const kind of kinds) seen.push(await act(kind, ben));
    expect(seen).toEqual(outcomes);
    expect((await stores.app.administration.people({ search: `${ben.name}@` })).people).toMatchObject([
      { role, blockedAt: blocked ? expect.any(String) : null },
    ]);
    expect(await stores.app.administration.blockedAmong([ben.id, root.id])).toEqual(blocked ? [ben.id] : []);
    const { actions } = await stores.app.administration.actions({});
    const done = kinds.filter((_kind, index) => outcomes[index] === 'done').reverse();
    expect(actions.filter((action) => action.person === ben.name).map(({ kind }) => kind)).toEqual(done);
    expect(actions[0]).toMatchObject({ by: root.name, person: ben.name, detail: null });
    if (role === 'admin') await act('unmake-admin', ben);
  });

  test('only by an administrator, and only to the person who was meant', async () => {
    const [ada, ben] = [await person(), await person()];
    expect(await act('block', ben, ada)).toBe('not-admin');
    expect(await act('block', { id: ben.id, name: 'another' })).toBe('other-name');
    expect(await act('block', { id: '00000000-0000-7000-8000-000000000009', name: 'x' })).toBe('no-account');
    expect(await stores.app.administration.blockedAmong([ben.id])).toEqual([]);
  });

  test('of two last administrators who unmake each other at once, one stays', async () => {
    const other = await person('admin');
    await stores.query("UPDATE users SET role = 'user' WHERE role = 'admin' AND id <> ALL ($1)", [[root.id, other.id]]);
    const outcomes = await Promise.all([act('unmake-admin', other), act('unmake-admin', root, other)]);
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    const left = await stores.query<{ id: string; name: string }>("SELECT id, name FROM users WHERE role = 'admin'");
    expect(left).toHaveLength(1);
    root = left[0] ?? root;
    expect(await act('unmake-admin', root)).toBe('last-admin');
  });

  test('the operator makes an administrator of a blocked person, who is blocked no more', async () => {
    const ada = await person();
    await act('block', ada);
    const email = `${ada.name}@example.org`;
    expect(await stores.app.administration.blockedAmong([ada.id])).toEqual([ada.id]);
    await stores.owner.users.createOrPromoteAdmin({ name: ada.name, email, passwordHash: 'new' });
    expect(await stores.app.administration.blockedAmong([ada.id])).toEqual([]);
    expect(await stores.app.users.find(ada.id)).toMatchObject({ role: 'admin' });
    await act('unmake-admin', ada);
  });

  test('what was done stays when both accounts are deleted, and the api can neither change nor remove it', async () => {
    const [admin, ada] = [await person('admin'), await person()];
    await act('block', ada, admin);
    await stores.app.administration.noteJob({ by: admin.id, kind: 'retry-job', detail: 'execution 1_1' });
    for (const { id } of [admin, ada]) expect(await stores.app.accounts.delete(id)).toEqual({ ok: true });
    const { actions } = await stores.app.administration.actions({});
    expect(actions.slice(0, 2)).toMatchObject([
      { kind: 'retry-job', by: null, person: null, detail: 'execution 1_1' },
      { kind: 'block', by: null, person: null, detail: null },
    ]);
    const client = new pg.Client({ connectionString: stores.urls.app });
    await client.connect();
    for (const statement of [
      'DELETE FROM admin_actions',
      "UPDATE admin_actions SET kind = 'unblock'",
      'UPDATE users SET blocked_at = NULL',
      "UPDATE users SET role = 'admin'",
    ])
      await expect(client.query(statement)).rejects.toThrow('permission denied');
    await client.end();
    await expect(
      stores.judge.administration.administer({ by: root.id, kind: 'block', userId: root.id, name: root.name }),
    ).rejects.toThrow('permission denied');
  });

  test('actions come in pages', async () => {
    const ada = await person();
    for (let at = 0; at < 51; at++) await act('end-sessions', ada);
    const first = await stores.app.administration.actions({});
    const second = await stores.app.administration.actions({ after: first.next ?? 0 });
    expect(first.actions).toHaveLength(50);
    expect(second.actions[0]?.id).toBe((first.actions.at(-1)?.id ?? 0) - 1);
  });
});

describe('submissions', () => {
  test('everybody’s, the newest first, by what they are filtered', async () => {
    const [ada, ben] = [await person(), await person()];
    const [accepted, wrong, waiting] = [await submit(ada.id), await submit(ada.id), await submit(ada.id)];
    const [other, run] = [await submit(ben.id), await submit(ada.id, 'run')];
    await judge(accepted, 'accepted');
    await judge(wrong, 'wrong-answer');
    await judge(other, 'internal-error');
    const { submissions } = stores.app.administration;
    const ids = async (filter: Parameters<typeof submissions>[0]) =>
      (await submissions(filter)).items.map(({ id }) => id);
    expect((await ids({})).slice(0, 2)).toEqual([run, other]);
    expect(await ids({ person: ada.name.toUpperCase() })).toEqual([run, waiting, wrong, accepted]);
    expect(await ids({ person: ada.name, verdict: 'waiting', kind: 'submission' })).toEqual([waiting]);
    expect(await ids({ person: ada.name, after: waiting })).toEqual([wrong, accepted]);
    expect(await ids({ verdict: 'internal-error', problem: 'add-numbers', language: 'python' })).toEqual([other]);
    expect(await ids({ person: ada.name, language: 'cpp' })).toEqual([]);
    expect(await ids({ problem: 'no-such' })).toEqual([]);
    expect(await ids({ person: 'nobody' })).toEqual([]);
    expect((await submissions({ person: ada.name })).items[1]).toMatchObject({
      person: ada.name,
      attempt: 1,
      failedAttempts: 0,
      queuedAt: null,
      state: 'queued',
    });
    expect(await stores.app.administration.submission(run)).toMatchObject({
      person: ada.name,
      code: 'pass',
      inputs: [{ args: [1, 2] }],
      judgement: null,
    });
    expect(await stores.app.administration.submission('00000000-0000-7000-8000-000000000009')).toBeUndefined();
  });

  test('more than a page', async () => {
    const ada = await person();
    const ids: string[] = [];
    for (let at = 0; at < 51; at++) ids.unshift(await submit(ada.id));
    const first = await stores.app.administration.submissions({ person: ada.name });
    expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 50));
    const rest = await stores.app.administration.submissions({ person: ada.name, after: first.next ?? '' });
    expect(rest).toMatchObject({ items: [{ id: ids[50] }], next: null });
  });
});

describe('health', () => {
  test('what the database says of itself, and what waits', async () => {
    const facts = await stores.app.health.facts();
    expect(facts.version).toMatch(/^\d+/);
    expect(facts.migrations).toBeGreaterThanOrEqual(10);
    expect(facts.newestMigration).toMatch(/^\d{4}-.*\.sql$/);
    expect(facts.sizeBytes).toBeGreaterThan(1_000_000);
    await stores.query('DELETE FROM submissions WHERE verdict IS NULL');
    const none = { rows: 0, oldestAt: null };
    expect(await stores.app.health.backlogs()).toEqual({
      submissions: none,
      runs: none,
      programs: none,
      authoring: none,
    });
    await submit(root.id);
    const oldest = await stores.query<{ at: Date }>(
      'SELECT min(created_at) AS at FROM submissions WHERE verdict IS NULL',
    );
    await submit(root.id);
    await submit(root.id, 'run');
    expect(await stores.app.health.backlogs()).toMatchObject({
      submissions: { rows: 2, oldestAt: oldest[0]?.at.toISOString() },
      runs: { rows: 1 },
    });
  });

  test('a lease is seen while it is held, by another role as well', async () => {
    // Hashes of both signs: a negative one fills the upper half of the lock's number.
    for (const name of ['codenova-sweeper', 'a', 'b', 'c', 'd']) {
      expect(await stores.app.health.isHeld(name)).toBe(false);
      await stores.judge.exclusively(name, async () => {
        expect(await stores.app.health.isHeld(name)).toBe(true);
      });
    }
    expect(await stores.app.health.isHeld('codenova-sweeper')).toBe(false);
  });
});
