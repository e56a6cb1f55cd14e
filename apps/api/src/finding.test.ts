import {
  noteSavedSchema,
  type ProblemDocument,
  problemListSchema,
  problemSchema,
  studyPlanSchema,
} from '@codenova/contracts';
import { sampleCases, sampleProblem } from '@codenova/store/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiUnderTest, openApiUnderTest, type Person } from './testing/api-under-test.ts';

let under: ApiUnderTest;
let ada: Person;
let ben: Person;

const walk: Pick<ProblemDocument, 'signature' | 'statement'> = {
  signature: { kind: 'function', name: 'walk', parameters: [{ name: 'root', type: 'TreeNode' }], returns: 'int' },
  statement: 'Walk the tree.',
};

beforeAll(async () => {
  under = await openApiUnderTest();
  const other = sampleProblem({ slug: 'tree-walk', number: 2, title: 'Tree Walk', topics: ['trees'], ...walk });
  await under.stores.owner.problems.saveVersion(other, sampleCases(), 'tree');
  const sections = [{ title: 'One', problems: ['tree-walk', 'add-numbers'] }];
  await under.stores.owner.plans.replaceAll([{ slug: 'first', title: 'First', about: 'Begin here.', sections }]);
  ada = await under.signUp('ada');
  ben = await under.signUp('ben');
});
afterAll(() => under.close());

const get = async (url: string, as?: Person) => under.ask({ method: 'GET', url, ...(as && { as }) });
const put = (url: string, payload: object | undefined, as?: Person) =>
  under.ask({ method: 'PUT', url, ...(payload && { payload }), ...(as && { as }) });

test('search forgives typos and filters combine', async () => {
  const slugs = async (query: string, as?: Person) =>
    problemListSchema.parse((await get(`/api/problems?${query}`, as)).json()).items.map(({ slug }) => slug);
  expect(await slugs('search=ad+numbrs')).toEqual(['add-numbers']);
  expect(await slugs('search=addNumbers')).toContain('add-numbers');
  expect(await slugs('list=first&topic=trees')).toEqual(['tree-walk']);
  expect(await slugs('list=nothing')).toEqual([]);
  expect(await slugs('bookmarked=true')).toHaveLength(2);
  expect((await get('/api/problems?company=')).statusCode).toBe(400);
});

test('bookmarks: put and delete are idempotent, seen in the list and on the problem', async () => {
  const url = '/api/bookmarks/tree-walk';
  expect((await put(url, undefined)).statusCode).toBe(401);
  for (const _ of [1, 2]) expect((await put(url, undefined, ada)).statusCode).toBe(204);
  const marked = problemListSchema.parse((await get('/api/problems?bookmarked=true', ada)).json());
  expect(marked.items.map(({ slug }) => slug)).toEqual(['tree-walk']);
  expect(problemSchema.parse((await get('/api/problems/tree-walk', ada)).json()).bookmarked).toBe(true);
  expect(problemSchema.parse((await get('/api/problems/tree-walk', ben)).json()).bookmarked).toBe(false);
  expect(problemSchema.parse((await get('/api/problems/tree-walk')).json()).bookmarked).toBeNull();
  for (const _ of [1, 2]) expect((await under.ask({ method: 'DELETE', url, as: ada })).statusCode).toBe(204);
  expect((await put('/api/bookmarks/nothing', undefined, ada)).statusCode).toBe(404);
});

test('plans are for everybody, progress for a person', async () => {
  expect((await get('/api/plans')).json().plans).toMatchObject([{ slug: 'first', problems: 2, solved: null }]);
  expect((await get('/api/plans', ada)).json().plans).toMatchObject([{ slug: 'first', problems: 2, solved: 0 }]);
  const plan = studyPlanSchema.parse((await get('/api/plans/first', ada)).json());
  expect(plan.sections[0]?.problems.map(({ slug }) => slug)).toEqual(['tree-walk', 'add-numbers']);
  expect((await get('/api/plans/nothing')).statusCode).toBe(404);
});

test('the problem of the day is the same for all, all day', async () => {
  const [first, second] = await Promise.all([get('/api/daily'), get('/api/daily', ada)]);
  expect(first?.json().day).toBe(new Date().toISOString().slice(0, 10));
  expect(first?.json().problem.slug).toBe(second?.json().problem.slug);
});

test('notes are private, and a stale tab overwrites nothing', async () => {
  const url = '/api/notes/add-numbers';
  const save = async (text: string, revision: number) =>
    noteSavedSchema.parse((await put(url, { text, revision }, ada)).json());
  expect((await get(url, ada)).json()).toMatchObject({ text: '', revision: 0 });
  expect(await save('First.', 0)).toMatchObject({ saved: true, note: { revision: 1 } });
  expect(await save('Stale.', 0)).toMatchObject({ saved: false, note: { text: 'First.', revision: 1 } });
  expect((await get(url, ben)).json()).toMatchObject({ text: '' });
  expect((await get('/api/notes', ben)).json()).toEqual({ notes: [] });
  expect((await get('/api/notes', ada)).json().notes).toMatchObject([{ slug: 'add-numbers', excerpt: 'First.' }]);
  expect((await get(url)).statusCode).toBe(401);
  expect((await put(url, { text: 'x'.repeat(20_001), revision: 1 }, ada)).statusCode).toBe(400);
  expect((await put(url, { text: 'x', revision: 1, userId: ben.user.id }, ada)).statusCode).toBe(400);
});

test('companies are filled by an admin alone', async () => {
  const url = '/api/admin/problems/add-numbers/companies';
  expect((await put(url, { companies: ['Acme'] }, ada)).statusCode).toBe(404);
  await under.stores.query("UPDATE users SET role = 'admin' WHERE name = 'ada'");
  expect((await put(url, { companies: ['Acme', 'Acme'] }, ada)).statusCode).toBe(204);
  const list = problemListSchema.parse((await get('/api/problems?company=Acme', ben)).json());
  expect(list.items).toMatchObject([{ slug: 'add-numbers', companies: ['Acme'] }]);
  expect(list.companies).toEqual([{ company: 'Acme', problems: 1 }]);
  expect((await put('/api/admin/problems/nothing/companies', { companies: [] }, ada)).statusCode).toBe(404);
});
