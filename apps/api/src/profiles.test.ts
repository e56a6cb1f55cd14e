import { profileSchema } from '@codenova/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiUnderTest, errorOf, openApiUnderTest, type Person } from './testing/api-under-test.ts';

let under: ApiUnderTest;
let ada: Person;
let ben: Person;

beforeAll(async () => {
  under = await openApiUnderTest();
  ada = await under.signUp('Ada-1');
  ben = await under.signUp('ben');
  const submitted = await under.ask({
    method: 'POST',
    url: '/api/submissions',
    payload: { problemSlug: 'add-numbers', languageId: 'python', code: 'secret code' },
    as: ada,
  });
  await under.stores.judge.submissions.recordVerdict(submitted.json().id, 1, {
    verdict: 'accepted',
    cpuTimeMs: 1,
    memoryBytes: 1,
    casesPassed: 3,
    casesTotal: 3,
    cases: [],
  });
});
afterAll(() => under.close());

const get = (name: string, as?: Person) =>
  under.ask({ method: 'GET', url: `/api/profiles/${name}`, ...(as && { as }) });

test('a profile is the same for visitors, others and its person, and says nothing that is private', async () => {
  const answers = await Promise.all([get('Ada-1'), get('ada-1', ben), get('ADA-1', ada)]);
  const [first] = answers;
  const profile = profileSchema.parse(first?.json());
  expect(profile).toMatchObject({
    name: 'Ada-1',
    solved: { easy: { solved: 1, total: 1 }, medium: { solved: 0, total: 0 }, hard: { solved: 0, total: 0 } },
    topics: [{ topic: 'math', solved: 1, total: 1 }],
    languages: [{ languageId: 'python', problems: 1 }],
    streak: { current: 1, longest: 1 },
    recent: [{ slug: 'add-numbers', number: 1, title: 'Add Numbers', difficulty: 'easy' }],
  });
  expect(profile.activity).toMatchObject([{ submissions: 1, accepted: 1 }]);
  for (const answer of answers) expect(answer.body).toBe(first?.body);
  expect(first?.body).not.toMatch(/secret|example\.org|role/);
  expect(first?.body).not.toContain(ada.user.id);
});

test('whoever has solved nothing has a profile too', async () => {
  expect(profileSchema.parse((await get('ben')).json())).toMatchObject({ languages: [], activity: [], recent: [] });
});

test.each([
  ['nobody', '404 not-found', 'There is nobody named nobody.'],
  ['ada-1@example.org', '400 validation', 'name: a name has letters, digits, - and _ inside'],
  ['x', '400 validation', 'name: a name has at least 3 characters'],
])('%s: %s', async (name, error, detail) => {
  const answer = await get(name);
  expect(errorOf(answer)).toBe(error);
  expect(answer.json().detail).toBe(detail);
});

test('it is in the description of the API', async () => {
  const description = (await under.ask({ method: 'GET', url: '/api/openapi.json' })).json();
  expect(Object.keys(description.paths['/api/profiles/{name}'])).toEqual(['get']);
});
