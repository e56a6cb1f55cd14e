import type { Judgement, ProblemDocument, ProblemListQuery } from '@codenova/contracts';
import { problemListQuerySchema } from '@codenova/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, sampleCases, sampleProblem, type TestStore } from '../testing/index.ts';

let stores: TestStore;
const ids = new Map<string, number>();
let ada: string;
let ben: string;

const functionNamed = (name: string): Pick<ProblemDocument, 'signature'> => ({
  signature: { kind: 'function', name, parameters: [{ name: 'a', type: 'int' }], returns: 'int' },
});
const problems: Partial<ProblemDocument>[] = [
  { slug: 'two-sum', number: 1, title: 'Two Sum', topics: ['array', 'hash-table'], ...functionNamed('twoSum') },
  {
    slug: 'longest-run-of-letters',
    number: 2,
    title: 'Longest Run of Letters',
    topics: ['sliding-window'],
    statement: 'Find the longest part in which no character comes back.',
    ...functionNamed('lengthOfLongestSubstring'),
  },
  { slug: 'sum-of-a-tree', number: 3, title: 'Sum of a Tree', topics: ['binary-tree'], ...functionNamed('treeSum') },
  { slug: 'parentheses', number: 4, title: 'Valid Parentheses', topics: ['stack'], ...functionNamed('isValid') },
];

beforeAll(async () => {
  stores = await openTestStore();
  for (const [at, change] of problems.entries()) {
    const document = sampleProblem({ statement: 'Do it.', ...change });
    await stores.owner.problems.saveVersion(document, sampleCases(), `hash-${at}`);
    ids.set(document.slug, (await stores.app.problems.find(document.slug))?.problemId ?? 0);
  }
  [ada, ben] = (await Promise.all(
    ['ada', 'ben'].map(async (name) => {
      const created = await stores.app.users.create({ name, email: `${name}@example.org`, passwordHash: 'x' });
      if (!created.ok) throw new Error(created.reason);
      return created.user.id;
    }),
  )) as [string, string];
});
afterAll(() => stores.close());

const idOf = (slug: string) => ids.get(slug) ?? 0;
const list = (query: Partial<Record<keyof ProblemListQuery, string>>, userId: string | null = null) =>
  stores.app.problems.list(problemListQuerySchema.parse(query), userId);
const slugs = async (...given: Parameters<typeof list>) => (await list(...given)).items.map(({ slug }) => slug);

async function solve(userId: string, slug: string) {
  const problem = await stores.app.problems.find(slug);
  if (!problem) throw new Error(slug);
  const { problemId, versionId } = problem;
  const id = await stores.app.submissions.create({
    userId,
    problemId,
    versionId,
    kind: 'submission',
    languageId: 'python',
    code: 'pass',
  });
  const accepted: Judgement = {
    verdict: 'accepted',
    cpuTimeMs: 1,
    memoryBytes: 1,
    casesPassed: 1,
    casesTotal: 1,
    cases: [],
  };
  await stores.judge.submissions.recordVerdict(id, 1, accepted);
}

describe('search', () => {
  test.each<[typed: string, first: string | undefined]>([
    ['two sum', 'two-sum'],
    ['tow sum', 'two-sum'],
    ['twosum', 'two-sum'],
    ['TwoSum', 'two-sum'],
    ['lengthOfLongestSubstring', 'longest-run-of-letters'],
    ['longest substring', 'longest-run-of-letters'],
    ['longst letters', 'longest-run-of-letters'],
    ['parenthesis', 'parentheses'],
    ['parantheses', 'parentheses'],
    ['valid', 'parentheses'],
    ['binary tree', 'sum-of-a-tree'],
    ['bynary tree', 'sum-of-a-tree'],
    ['sliding window', 'longest-run-of-letters'],
    ['character comes back', 'longest-run-of-letters'],
    ['3', 'sum-of-a-tree'],
    ['quaternion', undefined],
    ["' OR 1=1 --", undefined],
    ['\\', undefined],
    ['!!! & | <->', undefined],
  ])('%j finds %s first', async (search, first) => {
    expect((await slugs({ search }))[0]).toBe(first);
  });

  test('a sort that is asked for beats relevance', async () => {
    expect(await slugs({ search: 'sum' })).toEqual(['two-sum', 'sum-of-a-tree']);
    expect(await slugs({ search: 'sum', sort: 'title' })).toEqual(['sum-of-a-tree', 'two-sum']);
  });
});

test('bookmarks are a person’s own, can be filtered by, and are set once', async () => {
  await stores.app.bookmarks.add(ada, idOf('parentheses'));
  await stores.app.bookmarks.add(ada, idOf('parentheses'));
  expect(await slugs({ bookmarked: 'true' }, ada)).toEqual(['parentheses']);
  expect(await slugs({ bookmarked: 'true' }, ben)).toEqual([]);
  expect((await slugs({ bookmarked: 'true' })).length).toBe(problems.length);
  expect((await list({}, ada)).items.map(({ bookmarked }) => bookmarked)).toEqual([false, false, false, true]);
  expect((await list({})).items.every(({ bookmarked }) => bookmarked === null)).toBe(true);
  await stores.app.bookmarks.remove(ada, idOf('parentheses'));
  expect(await stores.app.bookmarks.has(ada, idOf('parentheses'))).toBe(false);
});

test('companies are the operator’s: filtered by, counted, and left alone by a new version', async () => {
  expect((await stores.app.problems.facets()).companies).toEqual([]);
  expect(await stores.app.problems.setCompanies('two-sum', ['Acme', 'Umbrella', 'Acme'])).toBe(true);
  expect(await stores.app.problems.setCompanies('nothing', ['Acme'])).toBe(false);
  await stores.owner.problems.saveVersion(
    sampleProblem({ statement: 'Do it.', ...problems[0] }),
    sampleCases(),
    'again',
  );
  expect(await slugs({ company: 'Acme' })).toEqual(['two-sum']);
  expect((await stores.app.problems.facets()).companies).toEqual([
    { company: 'Acme', problems: 1 },
    { company: 'Umbrella', problems: 1 },
  ]);
});

describe('study plans', () => {
  const first = {
    slug: 'first',
    title: 'First',
    about: 'The first ones.',
    sections: [
      { title: 'One', problems: ['two-sum', 'parentheses'] },
      { title: 'Two', problems: ['sum-of-a-tree', 'not-there'] },
    ],
  };

  test('keep their order and sections, tell progress, and are replaced whole', async () => {
    const other = { ...first, slug: 'other', title: 'Other', sections: [{ title: 'All', problems: ['two-sum'] }] };
    expect(await stores.owner.plans.replaceAll([other])).toEqual({ missing: [] });
    expect(await stores.owner.plans.replaceAll([first, other])).toEqual({ missing: ['not-there'] });
    await solve(ada, 'parentheses');
    expect(await stores.app.plans.list(ada)).toEqual([
      { slug: 'first', title: 'First', about: 'The first ones.', problems: 3, solved: 1 },
      { slug: 'other', title: 'Other', about: 'The first ones.', problems: 1, solved: 0 },
    ]);
    expect((await stores.app.plans.list(null)).map(({ solved }) => solved)).toEqual([null, null]);
    const plan = await stores.app.plans.find('first', ada);
    expect(
      plan?.sections.map(({ title, problems: own }) => [title, own.map(({ slug, status }) => [slug, status])]),
    ).toEqual([
      [
        'One',
        [
          ['two-sum', 'todo'],
          ['parentheses', 'solved'],
        ],
      ],
      ['Two', [['sum-of-a-tree', 'todo']]],
    ]);
    expect(await stores.app.plans.find('nothing', null)).toBeUndefined();
    expect(await slugs({ list: 'first' })).toEqual(['two-sum', 'sum-of-a-tree', 'parentheses']);
    expect((await stores.app.problems.facets()).lists).toEqual([
      { slug: 'first', title: 'First' },
      { slug: 'other', title: 'Other' },
    ]);
    await stores.owner.plans.replaceAll([first]);
    expect(await stores.app.plans.find('other', null)).toBeUndefined();
  });
});

test('the problem of the day is one for all who ask at once, another on each day, and no day far away', async () => {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const asked = await Promise.all(Array.from({ length: 8 }, () => stores.app.problems.daily(day(0), null)));
  expect(new Set(asked.map((problem) => problem?.slug)).size).toBe(1);
  const tomorrow = await stores.app.problems.daily(day(1), ada);
  expect(tomorrow?.slug).toBeDefined();
  expect(tomorrow?.slug).not.toBe(asked[0]?.slug);
  expect(await stores.app.problems.daily(day(40), null)).toBeUndefined();
});

test('a note is written only over the revision that was seen, by its person alone', async () => {
  const note = { userId: ada, problemId: idOf('two-sum') };
  expect(await stores.app.notes.find(ada, note.problemId)).toBeUndefined();
  expect(await stores.app.notes.save({ ...note, text: 'A table.', revision: 0 })).toMatchObject({
    ok: true,
    note: { text: 'A table.', revision: 1 },
  });
  expect(await stores.app.notes.save({ ...note, text: 'Other device.', revision: 0 })).toMatchObject({
    ok: false,
    note: { text: 'A table.', revision: 1 },
  });
  const raced = await Promise.all(
    Array.from({ length: 10 }, (_, at) => stores.app.notes.save({ ...note, text: `Racer ${at}`, revision: 1 })),
  );
  expect(raced.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await stores.app.notes.list(ada)).toMatchObject([{ slug: 'two-sum', title: 'Two Sum' }]);
  expect(await stores.app.notes.list(ben)).toEqual([]);
  expect(await stores.app.notes.find(ben, note.problemId)).toBeUndefined();
  expect(await stores.app.notes.save({ ...note, text: '', revision: 1 })).toMatchObject({ ok: false });
  expect(await stores.app.notes.save({ ...note, text: '', revision: 2 })).toMatchObject({
    ok: true,
    note: { revision: 0 },
  });
  expect(await stores.app.notes.list(ada)).toEqual([]);
});
