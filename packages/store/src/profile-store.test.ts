import { firstActivityDay, type LanguageId, type Verdict } from '@codenova/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, sampleCases, sampleProblem, type TestStore } from '../testing/index.ts';

let stores: TestStore;
const people = new Map<string, string>();

beforeAll(async () => {
  stores = await openTestStore();
  for (let number = 1; number <= 12; number++)
    await stores.owner.problems.saveVersion(
      sampleProblem({
        slug: `problem-${number}`,
        number,
        title: `Problem ${number}`,
        difficulty: number <= 6 ? 'easy' : 'medium',
        topics: number === 1 ? ['array', 'stack'] : number === 2 ? ['array'] : ['math'],
      }),
      sampleCases(),
      `hash-${number}`,
    );
  for (const name of ['Ada', 'ben', 'cat', 'dan', 'eve']) {
    const created = await stores.app.users.create({ name, email: `${name}@example.org`, passwordHash: 'x' });
    if (!created.ok) throw new Error(created.reason);
    people.set(name, created.user.id);
  }
});
afterAll(() => stores.close());

/** The day of UTC this many days ago, as the database has it. */
async function dayAgo(days: number): Promise<string> {
  const [row] = await stores.query<{ day: string }>(
    "SELECT to_char((now() AT TIME ZONE 'UTC')::date - $1::integer, 'YYYY-MM-DD') AS day",
    [days],
  );
  return row?.day ?? '';
}

type Sent = {
  problem?: number;
  verdict?: Verdict | null;
  daysAgo?: number;
  /** The time of UTC on that day. */
  time?: string;
  languageId?: LanguageId;
  kind?: 'submission' | 'run';
};

async function send(name: string, sent: Sent = {}): Promise<string> {
  const { problem = 1, verdict = 'accepted', daysAgo = 0, time = '00:00', languageId = 'python' } = sent;
  const found = await stores.app.problems.find(`problem-${problem}`);
  if (!found) throw new Error(`no problem ${problem}`);
  const { problemId, versionId } = found;
  const common = { userId: people.get(name) ?? '', problemId, versionId, languageId, code: 'secret code' };
  const id = await stores.app.submissions.create(
    sent.kind === 'run'
      ? { ...common, kind: 'run', inputs: [{ kind: 'function', args: [1, 2] }] }
      : { ...common, kind: 'submission' },
  );
  await stores.query("UPDATE submissions SET created_at = ($2 || 'T' || $3 || 'Z')::timestamptz WHERE id = $1", [
    id,
    await dayAgo(daysAgo),
    time,
  ]);
  if (verdict !== null)
    await stores.judge.submissions.recordVerdict(id, 1, {
      verdict,
      cpuTimeMs: 1,
      memoryBytes: 1,
      casesPassed: verdict === 'accepted' ? 1 : 0,
      casesTotal: 1,
      cases: [],
    });
  return id;
}

async function profileOf(name: string) {
  const profile = await stores.app.profiles.find(name);
  if (!profile) throw new Error(`no profile of ${name}`);
  return profile;
}

test('a person is found by name alone, whatever its case', async () => {
  expect((await profileOf('ADA')).name).toBe('Ada');
  expect(await stores.app.profiles.find('Ada@example.org')).toBeUndefined();
  expect(await stores.app.profiles.find('nobody')).toBeUndefined();
  expect(await stores.app.profiles.find('')).toBeUndefined();
  expect(await stores.app.profiles.find("' OR 1=1 --")).toBeUndefined();
});

test('whoever has sent nothing has a profile of zeros with the totals of the catalogue', async () => {
  const { joinedAt, ...profile } = await profileOf('Ada');
  expect(Date.now() - Date.parse(joinedAt)).toBeLessThan(60_000);
  expect(profile).toEqual({
    name: 'Ada',
    today: await dayAgo(0),
    solved: { easy: { solved: 0, total: 6 }, medium: { solved: 0, total: 6 }, hard: { solved: 0, total: 0 } },
    topics: [
      { topic: 'array', solved: 0, total: 2 },
      { topic: 'math', solved: 0, total: 10 },
      { topic: 'stack', solved: 0, total: 1 },
    ],
    languages: [],
    activity: [],
    streak: { current: 0, longest: 0 },
    recent: [],
  });
});

test('problems count once, by difficulty, topic and language; the last accepted ones are listed, the newest first', async () => {
  await send('ben', { problem: 1, daysAgo: 9 });
  await send('ben', { problem: 1, daysAgo: 8, languageId: 'rust' });
  await send('ben', { problem: 1, daysAgo: 2, languageId: 'rust' });
  await send('ben', { problem: 7, daysAgo: 5 });
  await send('ben', { problem: 7, daysAgo: 1, verdict: 'wrong-answer' });
  await send('ben', { problem: 8, daysAgo: 1, verdict: 'wrong-answer', languageId: 'go' });
  const profile = await profileOf('ben');
  expect(profile.solved).toMatchObject({ easy: { solved: 1, total: 6 }, medium: { solved: 1, total: 6 } });
  expect(profile.topics).toEqual([
    { topic: 'array', solved: 1, total: 2 },
    { topic: 'math', solved: 1, total: 10 },
    { topic: 'stack', solved: 1, total: 1 },
  ]);
  expect(profile.languages).toEqual([
    { languageId: 'python', problems: 2 },
    { languageId: 'rust', problems: 1 },
  ]);
  expect(profile.recent).toEqual([
    { slug: 'problem-1', number: 1, title: 'Problem 1', difficulty: 'easy', at: `${await dayAgo(2)}T00:00:00.000Z` },
    { slug: 'problem-7', number: 7, title: 'Problem 7', difficulty: 'medium', at: `${await dayAgo(5)}T00:00:00.000Z` },
  ]);
});

test('of many accepted problems the last ten are listed', async () => {
  for (let problem = 1; problem <= 12; problem++) await send('eve', { problem, daysAgo: problem });
  const { recent, topics } = await profileOf('eve');
  expect(recent.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(topics.map(({ topic, solved }) => [topic, solved])).toEqual([
    ['math', 10],
    ['array', 2],
    ['stack', 1],
  ]);
});

describe('activity', () => {
  test('is by day of UTC, of judged submissions: no runs, nothing that waits, no fault of ours', async () => {
    await send('cat', { daysAgo: 3, time: '23:59:59.999' });
    await send('cat', { daysAgo: 2 });
    await send('cat', { daysAgo: 2, time: '12:00', verdict: 'compilation-error' });
    await send('cat', { daysAgo: 1, verdict: 'internal-error' });
    await send('cat', { daysAgo: 1, verdict: null });
    await send('cat', { daysAgo: 1, kind: 'run' });
    const { activity, streak } = await profileOf('cat');
    expect(activity).toEqual([
      { day: await dayAgo(3), submissions: 1, accepted: 1 },
      { day: await dayAgo(2), submissions: 2, accepted: 1 },
    ]);
    expect(streak).toEqual({ current: 0, longest: 2 });
  });

  test('goes back to the first week that is shown; streaks go back further', async () => {
    const today = await dayAgo(0);
    const shown = Math.round((Date.parse(today) - Date.parse(firstActivityDay(today))) / 86_400_000);
    for (const daysAgo of [shown + 3, shown + 2, shown + 1, shown]) await send('dan', { daysAgo });
    await send('dan', { daysAgo: 1 });
    await send('dan', { daysAgo: 0, verdict: 'wrong-answer' });
    const { activity, streak } = await profileOf('dan');
    expect(activity.map(({ day }) => day)).toEqual([firstActivityDay(today), await dayAgo(1), today]);
    expect(streak).toEqual({ current: 1, longest: 4 });
  });
});

test('what is a person’s own stays so', async () => {
  const problemId = (await stores.app.problems.find('problem-1'))?.problemId ?? 0;
  const userId = people.get('ben') ?? '';
  await stores.app.notes.save({ userId, problemId, text: 'secret note', revision: 0 });
  await stores.app.bookmarks.add(userId, problemId);
  expect(Object.keys(await profileOf('ben')).sort()).toEqual(
    ['activity', 'joinedAt', 'languages', 'name', 'recent', 'solved', 'streak', 'today', 'topics'].sort(),
  );
  const text = JSON.stringify(await profileOf('ben'));
  expect(text).not.toMatch(/secret|example\.org/);
  expect(text).not.toContain(userId);
});
