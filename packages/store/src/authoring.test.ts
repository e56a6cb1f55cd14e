import type { Judgement, ProblemSource, SubmissionKind, Verdict } from '@codenova/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, sampleCases, sampleProblem, type TestStore } from '../testing/index.ts';
import { draftOf, versionSourceOf, wholeSource } from './authoring-store.ts';

let stores: TestStore;
let author: string;
let ada: string;

beforeAll(async () => {
  stores = await openTestStore();
  [author, ada] = (await Promise.all(['author', 'ada'].map(person))) as [string, string];
  await stores.owner.problems.saveVersion(sampleProblem(), sampleCases(), 'hash-1', {
    source: versionSourceOf(source()),
  });
});
afterAll(() => stores.close());

async function person(name: string): Promise<string> {
  const created = await stores.app.users.create({ name, email: `${name}@example.org`, passwordHash: 'x' });
  if (!created.ok) throw new Error(created.reason);
  return created.user.id;
}

function source(change: Partial<ProblemSource> = {}): ProblemSource {
  const { reference, examples: _, ...document } = sampleProblem();
  return {
    ...document,
    inputValidators: [],
    cases: sampleCases().map((each, at) => (at === 0 ? { ...each, explanation: 'One and two.' } : each)),
    solutions: [{ file: 'accepted.py', ...reference, expect: ['accepted'], why: 'Adds.' }],
    reference: 'accepted.py',
    ...change,
  };
}

test('a source comes back whole from its version, and through a draft that keeps large cases elsewhere', async () => {
  const found = await stores.judge.problems.sourceOf('add-numbers');
  expect(found?.source).toEqual(source());
  expect(await stores.judge.problems.sourceOf('nothing')).toBeUndefined();
  const large = { ...sampleCases()[2], name: 'large', input: { kind: 'program' as const, stdin: 'x'.repeat(5_000) } };
  const whole = source({ cases: [...sampleCases(), large as ProblemSource['cases'][number]] });
  const draft = draftOf(whole);
  expect(draft.cases[3]).toMatchObject({ name: 'large', kept: 3 });
  expect(JSON.stringify(draft)).not.toContain('xxx');
  const cases = whole.cases.map((each) => ({ ...each, expected: each.expected ?? null }));
  expect(wholeSource(draft, cases)).toEqual(whole);
  expect(wholeSource(draft, [])).toBeUndefined();
});

describe('drafts and checks', () => {
  const draft = { slug: 'new-one', source: draftOf(source({ slug: 'new-one', title: 'New One' })) };

  test('a draft whose case holds a NUL character is listed by its title, and reads as it was written', async () => {
    const { authoring } = stores.app;
    const [first = sampleCases()[0], ...others] = sampleCases();
    const cases = [{ ...first, input: { kind: 'program', stdin: 'a\0b' } }, ...others] as ProblemSource['cases'];
    const nul = draftOf(source({ slug: 'with-nul', title: 'With NUL', cases }));
    await authoring.saveDraft({ slug: 'with-nul', source: nul, revision: 0, userId: author });
    expect((await authoring.problems()).find(({ slug }) => slug === 'with-nul')).toMatchObject({ title: 'With NUL' });
    expect((await authoring.draft('with-nul'))?.source).toEqual(nul);
    await authoring.removeDraft('with-nul');
  });

  test('a draft is written over the revision that was seen; a passed check of it is published once', async () => {
    const { authoring } = stores.app;
    const first = await authoring.saveDraft({ ...draft, revision: 0, userId: author });
    expect(first).toMatchObject({ ok: true, draft: { revision: 1, baseVersion: null } });
    expect(await authoring.saveDraft({ ...draft, revision: 0, userId: author })).toMatchObject({ ok: false });
    expect((await authoring.problems()).find(({ slug }) => slug === 'new-one')).toMatchObject({
      title: 'New One',
      number: null,
      hasDraft: true,
    });

    const id = await authoring.ask({
      kind: 'check',
      slug: 'new-one',
      userId: author,
      draft: { source: draft.source, revision: 1 },
    });
    expect(await stores.judge.authoring.unfinished(0)).toContainEqual({ taskId: id, attempt: 1 });
    const taken = await stores.judge.authoring.take(id);
    expect(taken).toMatchObject({ kind: 'check', attempts: 0, source: { title: 'New One' } });
    const rows = [{ subject: 'cases', ok: true, expected: 'valid', actual: 'valid' }];
    await stores.judge.authoring.progress(id, rows, 3);
    expect(await authoring.task(id)).toMatchObject({ state: 'running', rows, rowsTotal: 3 });
    expect(await authoring.publish(id, author)).toBeUndefined();
    await stores.judge.authoring.passed(id, rows, {
      document: sampleProblem({ slug: 'new-one', title: 'New One', number: 1 }),
      cases: sampleCases(),
      contentHash: 'new',
      source: versionSourceOf(source({ slug: 'new-one', title: 'New One' })),
    });
    expect(await authoring.latestTask('new-one', 'check')).toMatchObject({ id, state: 'passed' });
    expect(await stores.judge.authoring.take(id)).toBeUndefined();

    // Changed since it was checked: nothing is published.
    await authoring.saveDraft({ ...draft, revision: 1, userId: author });
    expect(await authoring.publish(id, author)).toBeUndefined();
    await stores.query('UPDATE problem_drafts SET revision = 1 WHERE slug = $1', ['new-one']);
    const versionId = await authoring.publish(id, author);
    expect(versionId).toBeDefined();
    expect(await authoring.publish(id, author)).toBeUndefined();
    expect(await authoring.draft('new-one')).toBeUndefined();
    expect(await stores.app.problems.find('new-one')).toMatchObject({ title: 'New One', number: 2, versionId });
    expect(await stores.judge.problems.casesOf(versionId ?? 0)).toEqual(sampleCases());
    expect(await authoring.versions('new-one')).toMatchObject([{ version: 1, createdBy: 'author', isCurrent: true }]);
  });

  test('a folder does not overwrite what was written on the site, and an old version comes back', async () => {
    const folder = sampleProblem({ slug: 'new-one', title: 'From a Folder' });
    expect(await stores.owner.problems.saveVersion(folder, sampleCases(), 'folder')).toMatchObject({
      outcome: 'foreign',
    });
    const again = sampleProblem({ slug: 'new-one', title: 'Newer One', number: 2 });
    await stores.owner.problems.saveVersion(again, sampleCases(), 'newer', { origin: 'site' });
    expect(await stores.app.problems.find('new-one')).toMatchObject({ title: 'Newer One' });
    expect(await stores.app.authoring.activate('new-one', 1)).toBe(true);
    expect(await stores.app.authoring.activate('new-one', 9)).toBe(false);
    expect(await stores.app.problems.find('new-one')).toMatchObject({ title: 'New One' });
  });

  test('the api reads neither what a check built nor the source of a version', async () => {
    const app = stores.urls.app;
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: app });
    await client.connect();
    for (const text of [
      'SELECT cases FROM authoring_tasks',
      'SELECT source FROM problem_versions',
      "UPDATE authoring_tasks SET state = 'passed'",
      "INSERT INTO authoring_tasks (id, kind, slug, asked_by, state) SELECT gen_random_uuid(), 'check', 'x', id, 'passed' FROM users",
      "UPDATE rejudge_items SET verdict = 'accepted'",
    ])
      await expect(client.query(text), text).rejects.toThrow('permission denied');
    await client.end();
  });
});

describe('judging again', () => {
  const judgement = (verdict: Verdict): Judgement => ({
    verdict,
    cpuTimeMs: 2.5,
    memoryBytes: 1_000,
    casesPassed: verdict === 'accepted' ? 3 : 1,
    casesTotal: 3,
    cases: [],
  });

  test('outcomes are listed, then applied as new attempts with the counters counted afresh', async () => {
    const problem = await stores.app.problems.find('add-numbers');
    if (!problem) throw new Error('no problem');
    const submit = async (userId: string, verdict: Verdict, kind: SubmissionKind = 'submission') => {
      const { problemId, versionId } = problem;
      const id = await stores.app.submissions.create({
        userId,
        problemId,
        versionId,
        languageId: 'python',
        code: 'pass',
        ...(kind === 'run' ? { kind, inputs: [] } : { kind }),
      });
      await stores.judge.submissions.recordVerdict(id, 1, judgement(verdict));
      return id;
    };
    const right = await submit(ada, 'accepted');
    const wrong = await submit(ada, 'wrong-answer');
    const other = await submit(author, 'accepted');
    // A run that is right neither is judged again nor solves the problem.
    await submit(ada, 'accepted', 'run');
    const newer = sampleProblem({ statement: 'Changed.' });
    const { versionId } = await stores.owner.problems.saveVersion(newer, sampleCases(), 'hash-2');

    expect(await stores.app.submissions.find(right, ada)).toMatchObject({ problemVersion: 1, isCurrentVersion: false });

    const id = await stores.app.rejudges.begin('add-numbers', author);
    expect(await stores.app.rejudges.begin('add-numbers', author)).toBeUndefined();
    expect(await stores.app.rejudges.begin('nothing', author)).toBeUndefined();
    if (id === undefined) throw new Error('no rejudge');
    expect((await stores.app.rejudges.items(id)).sort()).toEqual([right, wrong, other].sort());
    expect(await stores.judge.rejudges.item(id, right)).toEqual({ versionId, failedAttempts: 0 });
    expect(await stores.app.rejudges.apply(id)).toBeUndefined();
    for (const [submission, verdict] of [
      [right, 'wrong-answer'],
      [wrong, 'wrong-answer'],
      [other, 'accepted'],
    ] as const) {
      expect(await stores.judge.rejudges.record(id, submission, judgement(verdict))).toBe(true);
      expect(await stores.judge.rejudges.record(id, submission, judgement(verdict))).toBe(false);
    }
    const listed = await stores.app.rejudges.latest('add-numbers');
    expect(listed).toMatchObject({
      state: 'ready',
      total: 3,
      done: 3,
      changes: [{ submissionId: right, userName: 'ada', oldVerdict: 'accepted', verdict: 'wrong-answer' }],
    });
    // Nothing has changed yet.
    expect((await stores.app.submissions.find(right, ada))?.verdict).toBe('accepted');

    const events = await stores.app.rejudges.apply(id);
    expect(events).toMatchObject([
      { userId: ada, event: { payload: { submissionId: right, verdict: 'wrong-answer' } } },
    ]);
    expect(await stores.app.rejudges.apply(id)).toBeUndefined();
    expect(await stores.app.submissions.find(right, ada)).toMatchObject({
      verdict: 'wrong-answer',
      cpuTimeMs: 2.5,
      problemVersion: 2,
      isCurrentVersion: true,
    });
    expect(await stores.app.problems.status(ada, problem.problemId)).toBe('attempted');
    expect(await stores.app.problems.status(author, problem.problemId)).toBe('solved');
    expect(await stores.query('SELECT attempt, problem_version_id FROM submissions WHERE id = $1', [right])).toEqual([
      { attempt: 2, problem_version_id: versionId },
    ]);
    expect(await stores.query("SELECT judged, accepted FROM problems WHERE slug = 'add-numbers'")).toEqual([
      { judged: 3, accepted: 1 },
    ]);
    // I2: the old attempt is over.
    expect(await stores.judge.submissions.recordVerdict(right, 1, judgement('accepted'))).toBeUndefined();
  });

  test('a discarded one changes nothing, and the next can begin', async () => {
    const id = await stores.app.rejudges.begin('add-numbers', author);
    expect(await stores.judge.rejudges.open(10)).toHaveLength(3);
    expect(await stores.app.rejudges.discard(id ?? '')).toBe(true);
    expect(await stores.app.rejudges.discard(id ?? '')).toBe(false);
    expect(await stores.judge.rejudges.open(10)).toEqual([]);
    const [first] = await stores.app.rejudges.items(id ?? '');
    expect(await stores.judge.rejudges.record(id ?? '', first ?? '', judgement('accepted'))).toBe(false);
  });
});
