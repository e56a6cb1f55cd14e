import type { Judgement, ProblemSource } from '@codenova/contracts';
import { createAuthoringQueue } from '@codenova/messaging';
import { draftOf, versionSourceOf } from '@codenova/store';
import { sampleCases, sampleProblem } from '@codenova/store/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiUnderTest, errorOf, openApiUnderTest, type Person } from './testing/api-under-test.ts';

let under: ApiUnderTest;
let admin: Person;
let ada: Person;

function source(change: Partial<ProblemSource> = {}): ProblemSource {
  const { reference, examples: _, ...document } = sampleProblem();
  return {
    ...document,
    slug: 'fresh',
    title: 'Fresh',
    inputValidators: [],
    cases: sampleCases(),
    solutions: [{ file: 'accepted.py', ...reference, expect: ['accepted'], why: '' }],
    reference: 'accepted.py',
    ...change,
  };
}

beforeAll(async () => {
  under = await openApiUnderTest();
  admin = await under.signUp('the-admin');
  ada = await under.signUp('ada');
  await under.stores.query("UPDATE users SET role = 'admin' WHERE name = 'the-admin'");
});
afterAll(() => under.close());

const at = (path: string) => `/api/admin/authoring${path}`;
const call = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object, as: Person = admin) =>
  under.ask({ method, url: at(path), as, ...(payload && { payload }) });

test.each<['GET' | 'POST' | 'PUT' | 'DELETE', string]>([
  ['GET', ''],
  ['GET', '/fresh/draft'],
  ['PUT', '/fresh/draft'],
  ['DELETE', '/fresh/draft'],
  ['POST', '/add-numbers/open'],
  ['POST', '/fresh/checks'],
  ['GET', '/fresh/checks/latest'],
  ['GET', '/fresh/tasks/0197a3e4-0000-7000-8000-000000000000'],
  ['POST', '/fresh/checks/0197a3e4-0000-7000-8000-000000000000/publish'],
  ['GET', '/add-numbers/versions'],
  ['POST', '/add-numbers/versions/1/activate'],
  ['GET', '/add-numbers/rejudge'],
  ['POST', '/add-numbers/rejudge'],
  ['POST', '/add-numbers/rejudge/0197a3e4-0000-7000-8000-000000000000/apply'],
  ['POST', '/add-numbers/rejudge/0197a3e4-0000-7000-8000-000000000000/discard'],
])('%s %s: for anybody but an administrator there is no such place', async (method, path) => {
  expect((await call(method, path, method === 'PUT' ? {} : undefined, ada)).statusCode).toBe(404);
  expect((await under.ask({ method, url: at(path) })).statusCode).toBe(401);
});

test('a draft is saved, checked and published; nobody overwrites another’s work or publishes what changed', async () => {
  const draft = draftOf(source());
  const save = (revision: number, changed = draft) => call('PUT', '/fresh/draft', { source: changed, revision });
  expect((await save(0)).json()).toMatchObject({ saved: true, draft: { revision: 1 } });
  expect((await save(0)).json()).toMatchObject({ saved: false, draft: { revision: 1 } });
  expect(errorOf(await save(1, { ...draft, slug: 'other' }))).toBe('400 validation');
  expect(errorOf(await save(1, { ...draft, cases: [{ nonsense: true }] } as never))).toBe('400 validation');
  expect((await call('GET', '')).json().problems).toContainEqual(
    expect.objectContaining({ slug: 'fresh', title: 'Fresh', hasDraft: true, version: null }),
  );

  const asked = await call('POST', '/fresh/checks');
  expect(asked.statusCode).toBe(202);
  const { id } = asked.json();
  const queue = createAuthoringQueue(under.durable);
  expect(await queue.state({ taskId: id, attempt: 1 })).toBe('waiting');
  await queue.close();
  expect(errorOf(await call('POST', '/fresh/checks'))).toBe('409 conflict');
  expect(errorOf(await call('POST', `/fresh/checks/${id}/publish`))).toBe('409 conflict');

  await under.stores.judge.authoring.take(id);
  const rows = [{ subject: 'cases', ok: true, expected: 'valid', actual: '3 cases' }];
  await under.stores.judge.authoring.passed(id, rows, {
    document: sampleProblem({ slug: 'fresh', title: 'Fresh' }),
    cases: sampleCases(),
    contentHash: 'fresh',
    source: versionSourceOf(source()),
  });
  expect((await call('GET', '/fresh/checks/latest')).json().task).toMatchObject({ id, state: 'passed', rows });
  expect((await call('GET', `/fresh/tasks/${id}`)).json()).toMatchObject({ id });
  expect(errorOf(await call('GET', `/other/tasks/${id}`))).toBe('404 not-found');
  expect((await call('POST', `/fresh/checks/${id}/publish`)).statusCode).toBe(204);
  expect(errorOf(await call('GET', '/fresh/draft'))).toBe('404 not-found');
  const problem = await under.ask({ method: 'GET', url: '/api/problems/fresh' });
  expect(problem.json()).toMatchObject({ title: 'Fresh' });
  expect(problem.body).not.toMatch(/canary|424242/);
  expect((await call('GET', '/fresh/versions')).json().versions).toMatchObject([
    { version: 1, isCurrent: true, createdBy: 'the-admin' },
  ]);
  expect((await call('POST', '/fresh/versions/1/activate')).statusCode).toBe(204);
  expect(errorOf(await call('POST', '/fresh/versions/7/activate'))).toBe('404 not-found');
});

test('opening is ordered from the judge, and only for problems that are there', async () => {
  expect((await call('POST', '/add-numbers/open')).json()).toMatchObject({ kind: 'open', state: 'waiting' });
  expect(errorOf(await call('POST', '/nothing/open'))).toBe('404 not-found');
});

test('a rejudge is begun once, lists, and is applied', async () => {
  const problem = await under.stores.app.problems.find('add-numbers');
  const submission = await under.stores.app.submissions.create({
    userId: ada.user.id,
    problemId: problem?.problemId ?? 0,
    versionId: problem?.versionId ?? 0,
    kind: 'submission',
    languageId: 'python',
    code: 'pass',
  });
  const judgement: Judgement = {
    verdict: 'accepted',
    cpuTimeMs: 1,
    memoryBytes: 1,
    casesPassed: 3,
    casesTotal: 3,
    cases: [],
  };
  await under.stores.judge.submissions.recordVerdict(submission, 1, judgement);
  const begun = (await call('POST', '/add-numbers/rejudge')).json().rejudge;
  expect(begun).toMatchObject({ state: 'running', total: 1, done: 0 });
  expect(errorOf(await call('POST', '/add-numbers/rejudge'))).toBe('409 conflict');
  expect(errorOf(await call('POST', `/add-numbers/rejudge/${begun.id}/apply`))).toBe('409 conflict');
  expect(await under.queue.state({ submissionId: submission, attempt: 1, rejudgeId: begun.id })).toBe('waiting');
  await under.stores.judge.rejudges.record(begun.id, submission, {
    ...judgement,
    verdict: 'wrong-answer',
    casesPassed: 1,
  });
  expect((await call('GET', '/add-numbers/rejudge')).json().rejudge).toMatchObject({
    state: 'ready',
    changes: [{ userName: 'ada', oldVerdict: 'accepted', verdict: 'wrong-answer' }],
  });
  expect((await call('POST', `/add-numbers/rejudge/${begun.id}/apply`)).json().rejudge.state).toBe('applied');
  const seen = await under.ask({ method: 'GET', url: `/api/submissions/${submission}`, as: ada });
  expect(seen.json().submission).toMatchObject({ verdict: 'wrong-answer', casesPassed: 1 });
});
