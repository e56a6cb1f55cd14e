import { createHmac } from 'node:crypto';
import {
  adminOverviewSchema,
  draftSavedSchema,
  personHeader,
  problemListSchema,
  problemSchema,
  submissionAnswerSchema,
} from '@codenova/contracts';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ApiUnderTest,
  cookieOf,
  errorOf,
  openApiUnderTest,
  type Person,
  testSecret,
} from './testing/api-under-test.ts';

let under: ApiUnderTest;
let ada: Person;
let bob: Person;
beforeAll(async () => {
  under = await openApiUnderTest();
  ada = await under.signUp('ada');
  bob = await under.signUp('bob');
});
afterAll(() => under.close());

const submission = { problemSlug: 'add-numbers', languageId: 'python', code: 'class Solution: pass' };
const run = { ...submission, inputs: [{ kind: 'function', args: [1, 2] }] };
const post = (url: string, payload: unknown, as?: Person): InjectOptions & { as?: Person } => ({
  method: 'POST',
  url,
  payload: payload as object,
  ...(as ? { as } : {}),
});
const rows = async () =>
  (await under.stores.query<{ count: number }>('SELECT count(*)::int AS count FROM submissions'))[0]?.count;

describe('accounts', () => {
  test('sign up, who am I, sign out, sign in', async () => {
    const email = 'Eve@Example.org';
    const created = await under.ask(post('/api/auth/sign-up', { name: 'Eve', email, password: 'correct horse' }));
    expect(created.statusCode).toBe(201);
    expect(created.json().user).toMatchObject({ name: 'Eve', email, role: 'user' });
    expect(created.body).not.toContain('argon2');
    expect(created.headers['set-cookie']).toMatch(
      /^codenova_session=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const cookie = cookieOf(created);
    const me = (headers: object) => under.ask({ url: '/api/auth/me', headers: { ...headers } });
    expect((await me({ cookie })).json().user.name).toBe('Eve');
    expect((await me({})).json()).toEqual({ user: null });

    const out = await under.ask({ method: 'POST', url: '/api/auth/sign-out', headers: { cookie } });
    expect([out.statusCode, out.body]).toEqual([204, '']);
    expect(out.headers['set-cookie']).toContain('Max-Age=0');
    expect((await me({ cookie })).json()).toEqual({ user: null });
    expect(errorOf(await under.ask({ url: '/api/submissions', headers: { cookie } }))).toBe('401 sign-in-required');

    for (const login of ['eve', 'EVE@example.ORG']) {
      const back = await under.ask(post('/api/auth/sign-in', { login, password: 'correct horse' }));
      expect(back.statusCode).toBe(200);
      expect((await me({ cookie: cookieOf(back) })).json().user.name).toBe('Eve');
    }
  });

  test.each([
    ['a name in other case', { name: 'ADA', email: 'x@example.org' }, '409 name-taken'],
    ['an address in other case', { name: 'other', email: 'ADA@EXAMPLE.org' }, '409 email-taken'],
    ['a short password', { password: 'short' }, '400 validation'],
    ['a short name', { name: 'ab' }, '400 validation'],
    ['a name with spaces', { name: 'a b c' }, '400 validation'],
    ['a name with markup', { name: '<b>abc</b>' }, '400 validation'],
    ['no address', { email: 'nowhere' }, '400 validation'],
    ['a number as a name', { name: 12345 }, '400 validation'],
    ['a role', { role: 'admin' }, '400 validation'],
    ['an id', { id: '00000000-0000-7000-8000-000000000000' }, '400 validation'],
    ['a NUL in the password', { password: 'long enough\0' }, '400 validation'],
    ['half a surrogate pair', { password: 'long enough\ud800' }, '400 validation'],
  ])('sign-up with %s', async (_, change, expected) => {
    const before = await under.stores.owner.users.count();
    const body = { name: 'newcomer', email: 'new@example.org', password: 'correct horse', ...change };
    expect(errorOf(await under.ask(post('/api/auth/sign-up', body)))).toBe(expected);
    expect(await under.stores.owner.users.count()).toBe(before);
  });

  test('a wrong password and an unknown person look alike', async () => {
    const answer = async (login: string) => {
      const sent = await under.ask(post('/api/auth/sign-in', { login, password: 'wrong password' }));
      const { requestId: _, ...document } = sent.json();
      return [errorOf(sent), document, sent.headers['set-cookie']];
    };
    const known = await answer('ada');
    expect(known[0]).toBe('401 sign-in-failed');
    expect(await answer('nobody')).toEqual(known);
    expect(await answer("' OR 1=1 --")).toEqual(known);
  });

  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = (header: { alg: string }, change: object, hash = 'sha256') => {
    const [, claims = ''] = ada.cookie.split('=')[1]?.split('.') ?? [];
    const text = `${part(header)}.${part({ ...JSON.parse(Buffer.from(claims, 'base64url').toString()), ...change })}`;
    const signature = header.alg === 'none' ? '' : createHmac(hash, testSecret).update(text).digest('base64url');
    return `codenova_session=${text}.${signature}`;
  };
  test.each<[string, () => string, number]>([
    ['as it was given', () => forged({ alg: 'HS256' }, {}), 200],
    ['alg none', () => forged({ alg: 'none' }, {}), 401],
    ['HS512', () => forged({ alg: 'HS512' }, {}, 'sha512'), 401],
    ['RS256 signed with the secret', () => forged({ alg: 'RS256' }, {}), 401],
    ['expired', () => forged({ alg: 'HS256' }, { exp: 1_600_000_000 }), 401],
    ['no exp', () => forged({ alg: 'HS256' }, { exp: undefined }), 401],
    ['wrong aud', () => forged({ alg: 'HS256' }, { aud: 'other' }), 401],
    ['another person', () => forged({ alg: 'HS256' }, { sub: bob.user.id }), 401],
    ['another session', () => forged({ alg: 'HS256' }, { jti: 'A'.repeat(32) }), 401],
    ['rubbish', () => 'codenova_session=%00%ff', 401],
  ])('a token %s', async (_, cookie, status) => {
    const answer = await under.ask({ url: '/api/submissions', headers: { cookie: cookie() } });
    expect(answer.statusCode).toBe(status);
    if (status === 401) expect(errorOf(answer)).toBe('401 sign-in-required');
  });

  test.each<[string, Record<string, string>, number]>([
    ['no browser', {}, 204],
    ['our page', { origin: 'http://site.example', host: 'site.example', 'sec-fetch-site': 'same-origin' }, 204],
    ['another site', { origin: 'https://evil.example', host: 'site.example' }, 403],
    ['a sandboxed frame', { origin: 'null', host: 'site.example' }, 403],
    ['a cross-site form without Origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('a write from %s: %s', async (_, headers, status) => {
    const answer = await under.ask({ method: 'POST', url: '/api/auth/sign-out', headers });
    expect(answer.statusCode).toBe(status);
    if (status === 403) expect(errorOf(answer)).toBe('403 foreign-origin');
  });
});

describe('catalogue', () => {
  test('a visitor and a person read it', async () => {
    const list = await under.ask({ url: '/api/problems?search=add&sort=acceptance&direction=descending' });
    expect(problemListSchema.parse(list.json())).toMatchObject({ total: 1, progress: null, items: [{ status: null }] });
    const own = await under.ask({ url: '/api/problems?status=todo', as: ada });
    expect(own.json()).toMatchObject({ progress: { solved: 0, total: 1 }, items: [{ status: 'todo' }] });
    const problem = await under.ask({ url: '/api/problems/add-numbers', as: ada });
    expect(problemSchema.parse(problem.json())).toMatchObject({
      status: 'todo',
      starterCode: { python: 'start of python' },
      previous: null,
      next: null,
      hasEditorial: true,
    });
    expect((await under.ask({ url: '/api/problems/add-numbers/editorial' })).json().editorial).toContain(
      'One operator',
    );
    expect((await under.ask({ url: '/api/editorials' })).json()).toEqual({ slugs: ['add-numbers'] });
  });

  test('I6: nothing of hidden cases, the reference or numbers of ours is in any answer', async () => {
    for (const url of ['/api/problems', '/api/problems/add-numbers', '/api/problems/add-numbers/editorial'])
      for (const as of [undefined, ada]) {
        const { body } = await under.ask({ url, ...(as ? { as } : {}) });
        expect(body).not.toMatch(/424242|424000|canary|versionId|problemId|checkerSource|reference/);
      }
  });

  test('languages are what the judge said', async () => {
    await under.stores.judge.languages.save([
      { id: 'java', label: 'Java', version: null, missing: 'install a JDK', formatter: null },
    ]);
    await expect
      .poll(async () => (await under.ask({ url: '/api/languages' })).json())
      .toEqual({
        languages: [
          {
            id: 'java',
            label: 'Java',
            version: null,
            missing: 'This language is out of service here.',
            formatter: null,
          },
        ],
      });
    const answer = await under.ask(post('/api/submissions', { ...submission, languageId: 'java' }, ada));
    expect(errorOf(answer)).toBe('422 language-unavailable');
    expect(answer.json().detail).toBe('Java is out of service here. Choose another language.');
  });

  test('a new version is seen at once', async () => {
    const { sampleCases, sampleProblem } = await import('@codenova/store/testing');
    await under.stores.owner.problems.saveVersion(sampleProblem({ title: 'Renamed' }), sampleCases(), 'renamed');
    await expect.poll(async () => (await under.ask({ url: '/api/problems/add-numbers' })).json().title).toBe('Renamed');
  });
});

describe('submissions', () => {
  test('202, one row, one job, found by its person only', async () => {
    const answer = await under.ask(post('/api/submissions', submission, ada));
    expect(answer.statusCode).toBe(202);
    const { id } = answer.json();
    expect(await under.queue.state({ submissionId: id, attempt: 1 })).toBe('waiting');
    const found = await under.ask({ url: `/api/submissions/${id}`, as: ada });
    expect(submissionAnswerSchema.parse(found.json()).submission).toMatchObject({
      id,
      state: 'queued',
      code: submission.code,
      verdict: null,
    });
    expect(errorOf(await under.ask({ url: `/api/submissions/${id}`, as: bob }))).toBe('404 not-found');
    expect(errorOf(await under.ask({ url: `/api/submissions/${id}` }))).toBe('401 sign-in-required');
    expect((await under.ask({ url: '/api/submissions', as: ada })).json()).toMatchObject({ total: 1, items: [{ id }] });
    expect((await under.ask({ url: '/api/submissions', as: bob })).json()).toMatchObject({ total: 0, items: [] });
  });

  test('the verdict and its event are read back', async () => {
    const person = await under.signUp();
    const { id } = (await under.ask(post('/api/submissions', submission, person))).json();
    await under.stores.judge.submissions.recordVerdict(id, 1, {
      verdict: 'wrong-answer',
      cpuTimeMs: 3,
      memoryBytes: 5_000_000,
      casesPassed: 1,
      casesTotal: 3,
      cases: [{ index: 1, visible: false, verdict: 'wrong-answer', cpuTimeMs: null }],
    });
    const found = (await under.ask({ url: `/api/submissions/${id}`, as: person })).json().submission;
    expect(found).toMatchObject({ state: 'judged', verdict: 'wrong-answer', judgement: { casesPassed: 1 } });
    const events = (await under.ask({ url: '/api/events', as: person })).json();
    expect(events).toMatchObject({ latest: 1, more: false, events: [{ sequence: 1, payload: { submissionId: id } }] });
    expect((await under.ask({ url: '/api/events?afterSequence=1', as: person })).json().events).toEqual([]);
    expect((await under.ask({ url: '/api/problems/add-numbers', as: person })).json().status).toBe('attempted');
  });

  test('a run is queued before submissions and read back, but is no submission', async () => {
    const person = await under.signUp();
    const answer = await under.ask(post('/api/runs', run, person));
    expect(answer.statusCode).toBe(202);
    const { id } = answer.json();
    const found = (await under.ask({ url: `/api/submissions/${id}`, as: person })).json().submission;
    expect(found).toMatchObject({ kind: 'run', state: 'queued' });
    expect((await under.ask({ url: '/api/submissions', as: person })).json().total).toBe(0);
  });

  test.each<[string, () => InjectOptions & { as?: Person }, string]>([
    ['a visitor', () => post('/api/submissions', submission), '401 sign-in-required'],
    ['a visitor runs', () => post('/api/runs', run), '401 sign-in-required'],
    [
      'an unknown problem',
      () => post('/api/submissions', { ...submission, problemSlug: 'no-such' }, ada),
      '404 not-found',
    ],
    [
      'a slug that is a path',
      () => post('/api/submissions', { ...submission, problemSlug: '../../etc/passwd' }, ada),
      '400 validation',
    ],
    [
      'an unknown language',
      () => post('/api/submissions', { ...submission, languageId: 'brainfuck' }, ada),
      '400 validation',
    ],
    [
      'a language of a prototype',
      () => post('/api/submissions', { ...submission, languageId: 'constructor' }, ada),
      '400 validation',
    ],
    ['no code', () => post('/api/submissions', { ...submission, code: undefined }, ada), '400 validation'],
    ['empty code', () => post('/api/submissions', { ...submission, code: ' \n\t' }, ada), '400 validation'],
    ['binary code', () => post('/api/submissions', { ...submission, code: 'a\0b' }, ada), '400 validation'],
    [
      'half a surrogate pair',
      () => post('/api/submissions', { ...submission, code: 'a\udc00' }, ada),
      '400 validation',
    ],
    [
      'code of 10 KB and a byte',
      () => post('/api/submissions', { ...submission, code: 'x'.repeat(10_241) }, ada),
      '400 validation',
    ],
    [
      '10 KB in bytes, not letters',
      () => post('/api/submissions', { ...submission, code: 'ä'.repeat(5_121) }, ada),
      '400 validation',
    ],
    ['code as a list', () => post('/api/submissions', { ...submission, code: ['pass'] }, ada), '400 validation'],
    [
      'an operator as code',
      () => post('/api/submissions', { ...submission, code: { $ne: '' } }, ada),
      '400 validation',
    ],
    ['a verdict', () => post('/api/submissions', { ...submission, verdict: 'accepted' }, ada), '400 validation'],
    ['another user', () => post('/api/submissions', { ...submission, userId: bob.user.id }, ada), '400 validation'],
    ['compiler flags', () => post('/api/submissions', { ...submission, flags: '-fplugin=x' }, ada), '400 validation'],
    ['a list', () => post('/api/submissions', [submission], ada), '400 validation'],
    [
      'null',
      () => ({ ...post('/api/submissions', 'null', ada), headers: { 'content-type': 'application/json' } }),
      '400 validation',
    ],
    [
      'a number',
      () => ({ ...post('/api/submissions', '1', ada), headers: { 'content-type': 'application/json' } }),
      '400 validation',
    ],
    ['no body', () => post('/api/submissions', undefined, ada), '400 validation'],
    [
      'half a body',
      () => ({
        ...post('/api/submissions', '{"code": "secret-in-bo', ada),
        headers: { 'content-type': 'application/json' },
      }),
      '400 malformed',
    ],
    [
      '__proto__',
      () => ({
        ...post('/api/submissions', '{"__proto__":{"role":"admin"}}', ada),
        headers: { 'content-type': 'application/json' },
      }),
      '400 malformed',
    ],
    [
      'constructor.prototype',
      () => ({
        ...post('/api/submissions', '{"constructor":{"prototype":{"role":"admin"}}}', ada),
        headers: { 'content-type': 'application/json' },
      }),
      '400 malformed',
    ],
    [
      'a form',
      () => ({
        ...post('/api/submissions', 'code=1', ada),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
      '415 unsupported-media-type',
    ],
    [
      'plain text',
      () => ({
        ...post('/api/submissions', JSON.stringify(submission), ada),
        headers: { 'content-type': 'text/plain' },
      }),
      '415 unsupported-media-type',
    ],
    [
      '256 KB and more',
      () => post('/api/submissions', { ...submission, code: 'x'.repeat(300_000) }, ada),
      '413 too-large',
    ],
    [
      '100,000 levels',
      () => ({
        ...post('/api/runs', `{"inputs":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, ada),
        headers: { 'content-type': 'application/json' },
      }),
      '400 validation',
    ],
    ['a run without inputs', () => post('/api/runs', { ...run, inputs: [] }, ada), '400 validation'],
    ['nine inputs', () => post('/api/runs', { ...run, inputs: Array(9).fill(run.inputs[0]) }, ada), '400 validation'],
    [
      'an input of a wrong type',
      () => post('/api/runs', { ...run, inputs: [{ kind: 'function', args: [1, 'two'] }] }, ada),
      '400 validation',
    ],
    [
      'an input of too few values',
      () => post('/api/runs', { ...run, inputs: [{ kind: 'function', args: [1] }] }, ada),
      '400 validation',
    ],
    [
      'an input out of range',
      () => post('/api/runs', { ...run, inputs: [{ kind: 'function', args: [1, 2 ** 31] }] }, ada),
      '400 validation',
    ],
    [
      'an input of another kind',
      () => post('/api/runs', { ...run, inputs: [{ kind: 'program', stdin: '1' }] }, ada),
      '400 validation',
    ],
    [
      'inputs over 64 KB',
      () => post('/api/runs', { ...run, inputs: [{ kind: 'program', stdin: 'x'.repeat(64_001) }] }, ada),
      '413 too-large',
    ],
  ])('refused and nothing stored: %s', async (_, request, expected) => {
    const before = await rows();
    const answer = await under.ask(request());
    expect(errorOf(answer)).toBe(expected);
    expect(answer.body).not.toContain('secret-in-bo');
    expect(await rows()).toBe(before);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('role');
  });

  test('exactly 10 KB of code is taken', async () => {
    expect(
      (await under.ask(post('/api/submissions', { ...submission, code: 'x'.repeat(10_240) }, ada))).statusCode,
    ).toBe(202);
  });
});

describe('drafts', () => {
  const put = (url: string, payload: unknown, as?: Person) => ({ ...post(url, payload, as), method: 'PUT' as const });

  test('a page of one person does nothing as another one who has signed in beside it', async () => {
    const eva = await under.signUp();
    const save = (person: string, as: Person) =>
      under.ask({
        ...put('/api/drafts/add-numbers/ruby', { code: `as ${person}`, revision: 0 }, as),
        headers: { [personHeader]: person },
      });
    expect(errorOf(await save(ada.user.id, eva))).toBe('409 another-person');
    expect(errorOf(await save('', eva))).toBe('409 another-person');
    expect((await save(eva.user.id, eva)).statusCode).toBe(200);
    const drafts = await under.ask({ url: '/api/drafts/add-numbers', as: eva });
    expect(drafts.json().drafts).toMatchObject([{ languageId: 'ruby', code: `as ${eva.user.id}` }]);
    expect((await under.ask({ url: '/api/auth/me', headers: { [personHeader]: ada.user.id } })).json()).toEqual({
      user: null,
    });
  });

  test("are a person's own, may be empty, and one a language", async () => {
    const save = async (languageId: string, code: string, revision: number) =>
      draftSavedSchema.parse(
        (await under.ask(put(`/api/drafts/add-numbers/${languageId}`, { code, revision }, ada))).json(),
      );
    expect(await save('python', 'first', 0)).toMatchObject({ saved: true, draft: { code: 'first', revision: 1 } });
    expect(await save('python', '', 1)).toMatchObject({ saved: true, draft: { code: '', revision: 2 } });
    expect(await save('python', 'stale', 1)).toMatchObject({ saved: false, draft: { code: '', revision: 2 } });
    expect(await save('lua', 'never there', 3)).toEqual({ saved: false, draft: null });
    expect(await save('cpp', 'int main', 0)).toMatchObject({ saved: true });
    const drafts = (await under.ask({ url: '/api/drafts/add-numbers', as: ada })).json().drafts;
    expect(drafts).toMatchObject([
      { languageId: 'cpp', code: 'int main', revision: 1 },
      { languageId: 'python', code: '', revision: 2 },
    ]);
    expect((await under.ask({ url: '/api/drafts/add-numbers', as: bob })).json()).toEqual({ drafts: [] });
  });

  test.each<[string, () => InjectOptions & { as?: Person }, string]>([
    ['a visitor reads', () => ({ url: '/api/drafts/add-numbers' }), '401 sign-in-required'],
    [
      'a visitor writes',
      () => put('/api/drafts/add-numbers/python', { code: '', revision: 0 }),
      '401 sign-in-required',
    ],
    ['an unknown problem', () => ({ url: '/api/drafts/no-such', as: ada }), '404 not-found'],
    [
      'an unknown problem written',
      () => put('/api/drafts/no-such/python', { code: '', revision: 0 }, ada),
      '404 not-found',
    ],
    [
      'an unknown language',
      () => put('/api/drafts/add-numbers/cobol', { code: '', revision: 0 }, ada),
      '400 validation',
    ],
    ['a NUL', () => put('/api/drafts/add-numbers/python', { code: '\0', revision: 0 }, ada), '400 validation'],
    [
      'over 100,000 letters',
      () => put('/api/drafts/add-numbers/python', { code: 'x'.repeat(100_001), revision: 0 }, ada),
      '400 validation',
    ],
    ['no revision', () => put('/api/drafts/add-numbers/python', { code: '' }, ada), '400 validation'],
    [
      'another owner',
      () => put('/api/drafts/add-numbers/python', { code: '', revision: 0, userId: bob.user.id }, ada),
      '400 validation',
    ],
  ])('refused: %s', async (_, request, expected) => {
    expect(errorOf(await under.ask(request()))).toBe(expected);
  });
});

describe('wrong addresses, queries and methods', () => {
  test.each<[string, string, number]>([
    ['GET', '/api/nothing', 404],
    ['GET', '/', 404],
    ['DELETE', '/api/admin/overview', 404],
    ['GET', '/api/problems/no-such', 404],
    ['GET', '/api/problems/no-such/editorial', 404],
    ['GET', '/api/problems/UPPER', 400],
    ['GET', '/api/problems/..%2f..%2fetc', 400],
    ['GET', '/api/problems/%00', 400],
    ['GET', '/api/problems/%zz', 400],
    ['GET', '/api/problems?page=0', 400],
    ['GET', '/api/problems?page=one', 400],
    ['GET', '/api/problems?page=1e9', 400],
    ['GET', '/api/problems?pageSize=1000', 400],
    ['GET', '/api/problems?sort=password_hash', 400],
    ['GET', '/api/problems?difficulty[$ne]=easy', 200],
    ['GET', '/api/problems?difficulty=easy&difficulty=hard', 400],
    ['GET', '/api/problems?search=%00', 400],
    ['GET', `/api/problems?search=${'x'.repeat(101)}`, 400],
    ['GET', '/api/problems?search=%27%3B%20DROP%20TABLE%20users', 200],
    ['GET', '/api/problems?__proto__[role]=admin', 200],
    ['GET', '/api/submissions?page=-1', 400],
    ['GET', '/api/submissions/not-an-id', 400],
    ['GET', '/api/submissions/00000000-0000-7000-8000-000000000000', 404],
    ['GET', '/api/events?afterSequence=-1', 400],
    ['GET', '/api/events?afterSequence=9007199254740993', 400],
    ['GET', '/api/admin/overview', 404],
  ])('%s %s: %i', async (method, url, status) => {
    const answer = await under.ask({ method: method as 'GET', url, as: ada });
    expect(answer.statusCode).toBe(status);
    if (status >= 400) errorOf(answer);
  });
});

describe('a known address with another method', () => {
  test.each([
    ['POST', '/api/problems', 'GET, HEAD'],
    ['DELETE', '/api/submissions', 'GET, HEAD, POST'],
    ['DELETE', '/api/problems/add-numbers', 'GET, HEAD'],
    ['PUT', '/api/runs?x=1', 'POST'],
    ['GET', '/api/auth/sign-out', 'POST'],
    ['POST', '/api/drafts/add-numbers/python', 'PUT'],
  ])('%s %s: 405, allowed are %s', async (method, url, allow) => {
    const answer = await under.ask({ method: method as 'GET', url });
    expect(errorOf(answer)).toBe('405 method-not-allowed');
    expect(answer.headers.allow).toBe(allow);
  });
});

describe('operation', () => {
  test('health', async () => {
    expect((await under.ask({ url: '/api/health/live' })).json()).toEqual({ status: 'ok' });
    expect((await under.ask({ url: '/api/health/ready' })).json()).toEqual({ status: 'ok' });
  });

  test('the overview is for admins; for others there is no such place', async () => {
    const admin = await under.signUp('root-person');
    const url = '/api/admin/overview';
    const unknown = (await under.ask({ url: '/api/admin/other', as: bob })).json();
    for (const as of [undefined, bob, admin]) {
      const answer = await under.ask({ url, ...(as ? { as } : {}) });
      expect(errorOf(answer)).toBe('404 not-found');
      expect(answer.json().detail).toBe(unknown.detail.replace('other', 'overview'));
    }
    await under.stores.owner.users.createOrPromoteAdmin({ ...admin.user, passwordHash: 'x' });
    const overview = adminOverviewSchema.parse((await under.ask({ url, as: admin })).json());
    expect(overview).toMatchObject({ problems: 1, queue: { active: 0 } });
    expect(overview.unjudged).toBeGreaterThan(0);
  });

  test('a request id of nginx is kept, another is made anew', async () => {
    const id = async (given: string) =>
      (await under.ask({ url: '/api/health/live', headers: { 'x-request-id': given } })).headers['x-request-id'];
    expect(await id('0123456789abcdef')).toBe('0123456789abcdef');
    expect(await id('"; inject')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('the OpenAPI document has every route, and the page needs nothing from elsewhere', async () => {
    const document = (await under.ask({ url: '/api/openapi.json' })).json();
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/admin/actions',
      '/api/admin/authoring',
      '/api/admin/authoring/{slug}/checks',
      '/api/admin/authoring/{slug}/checks/latest',
      '/api/admin/authoring/{slug}/checks/{id}/publish',
      '/api/admin/authoring/{slug}/draft',
      '/api/admin/authoring/{slug}/open',
      '/api/admin/authoring/{slug}/rejudge',
      '/api/admin/authoring/{slug}/rejudge/{id}/apply',
      '/api/admin/authoring/{slug}/rejudge/{id}/discard',
      '/api/admin/authoring/{slug}/tasks/{id}',
      '/api/admin/authoring/{slug}/versions',
      '/api/admin/authoring/{slug}/versions/{version}/activate',
      '/api/admin/health',
      '/api/admin/overview',
      '/api/admin/posts/{id}/hide',
      '/api/admin/posts/{id}/show',
      '/api/admin/problems/{slug}/companies',
      '/api/admin/queues',
      '/api/admin/queues/{queue}/jobs/{id}',
      '/api/admin/queues/{queue}/jobs/{id}/retry',
      '/api/admin/reports',
      '/api/admin/reports/{postId}/resolve',
      '/api/admin/submissions',
      '/api/admin/submissions/{id}',
      '/api/admin/users',
      '/api/admin/users/{id}/actions',
      '/api/auth/me',
      '/api/auth/sign-in',
      '/api/auth/sign-out',
      '/api/auth/sign-up',
      '/api/bookmarks/{slug}',
      '/api/daily',
      '/api/drafts/{slug}',
      '/api/drafts/{slug}/{languageId}',
      '/api/editorials',
      '/api/events',
      '/api/format',
      '/api/health/live',
      '/api/health/ready',
      '/api/languages',
      '/api/notes',
      '/api/notes/{slug}',
      '/api/notifications',
      '/api/notifications/read',
      '/api/notifications/unread',
      '/api/notifications/{id}/read',
      '/api/plans',
      '/api/plans/{slug}',
      '/api/posts/{id}',
      '/api/posts/{id}/report',
      '/api/posts/{id}/vote',
      '/api/problems',
      '/api/problems/{slug}',
      '/api/problems/{slug}/editorial',
      '/api/problems/{slug}/threads',
      '/api/profiles/{name}',
      '/api/runs',
      '/api/settings/account',
      '/api/settings/export',
      '/api/settings/name',
      '/api/settings/password',
      '/api/settings/sessions',
      '/api/settings/sessions/{id}',
      '/api/submissions',
      '/api/submissions/{id}',
      '/api/submissions/{id}/queue-place',
      '/api/submissions/{id}/standing',
      '/api/threads/{id}',
      '/api/threads/{id}/replies',
      '/judge0/about',
      '/judge0/authenticate',
      '/judge0/config_info',
      '/judge0/languages',
      '/judge0/languages/all',
      '/judge0/languages/{id}',
      '/judge0/license',
      '/judge0/statuses',
      '/judge0/submissions',
      '/judge0/submissions/batch',
      '/judge0/submissions/{token}',
      '/judge0/system_info',
      '/judge0/version',
    ]);
    const page = await under.ask({ url: '/api/docs' });
    const html = page.statusCode === 302 ? await under.ask({ url: String(page.headers.location) }) : page;
    expect(html.statusCode).toBe(200);
    const policy = String(html.headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    // It works over http, and asks nobody else.
    expect(policy).not.toMatch(/upgrade-insecure-requests|https?:|validator/);
    expect(html.body).not.toMatch(/(src|href)="https?:/);
    const bundle = await under.ask({ url: '/api/docs/static/swagger-ui-bundle.js' });
    expect(bundle.statusCode).toBe(200);
  });

  test('no password, cookie or hash is in the log', () => {
    const log = under.logLines.join('');
    expect(log).toContain('"url.path":"/api/auth/sign-up"');
    for (const secret of ['a good password', 'correct horse', 'argon2', ada.cookie, testSecret])
      expect(log).not.toContain(secret);
  });
});
