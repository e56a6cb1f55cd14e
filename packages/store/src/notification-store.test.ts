import { randomUUID } from 'node:crypto';
import { type Notification, notificationLimit, notificationPageSchema, type Verdict } from '@codenova/contracts';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestStore, sampleCases, sampleProblem, type TestStore } from '../testing/index.ts';

let stores: TestStore;
let problem: { problemId: number; versionId: number };
let ada: string;
let ben: string;
let eve: string;
let root: string;

beforeAll(async () => {
  stores = await openTestStore();
  const { versionId } = await stores.owner.problems.saveVersion(sampleProblem(), sampleCases(), 'hash');
  problem = { problemId: (await stores.app.problems.find('add-numbers'))?.problemId ?? 0, versionId };
  [ada, ben, eve, root] = (await Promise.all(['ada', 'ben', 'eve', 'root'].map(person))) as [
    string,
    string,
    string,
    string,
  ];
  await stores.query("UPDATE users SET role = 'admin' WHERE id = $1", [root]);
});
beforeEach(async () => {
  await stores.query('TRUNCATE notifications, discussion_posts, submissions, rejudges CASCADE');
});
afterAll(() => stores.close());

async function person(name: string): Promise<string> {
  const created = await stores.app.users.create({ name, email: `${name}@example.org`, passwordHash: 'x' });
  if (!created.ok) throw new Error(created.reason);
  return created.user.id;
}
const write = (userId = ada, title = 'Why') =>
  stores.app.discussion.createThread({ problemId: problem.problemId, userId, title, body: 'canary-body' });
async function reply(threadId: string, userId: string): Promise<{ id: string; told: string[] }> {
  const written = await stores.app.discussion.reply({ threadId, userId, body: `canary-reply ${randomUUID()}` });
  if (!written.ok) throw new Error(written.reason);
  return written;
}
async function page(userId: string, before?: number, limit = 50) {
  return notificationPageSchema.parse(await stores.app.notifications.page(userId, { before, limit }));
}
const list = async (userId: string) => (await page(userId)).notifications;
const only = async (userId: string): Promise<Notification> => {
  const all = await list(userId);
  expect(all).toHaveLength(1);
  return all[0] as Notification;
};
const readAll = async (userId: string) =>
  stores.app.notifications.setAllRead(userId, (await list(userId))[0]?.position ?? 0);
/** Written straight: what makes a row is not what is tested. */
const add = (userId: string, kind: string, postId: string | null = null, data: object = {}) =>
  stores.query('SELECT add_notification($1, $2, $3, NULL, $4)', [userId, kind, postId, data]);

describe('replies', () => {
  test('are told to whoever began the thread or replied in it, not to their writer', async () => {
    const thread = await write(ada);
    const first = await reply(thread, ben);
    expect(first.told).toEqual([ada]);
    expect((await reply(thread, eve)).told.sort()).toEqual([ada, ben].sort());
    expect((await reply(thread, ada)).told.sort()).toEqual([ben, eve].sort());
    expect(await only(ada)).toMatchObject({
      kind: 'thread-reply',
      problem: { slug: 'add-numbers', title: sampleProblem().title },
      thread: { id: thread, title: 'Why' },
      replyId: first.id,
      replies: 2,
      read: false,
    });
    expect(await only(ben)).toMatchObject({ replies: 2 });
    expect(await only(eve)).toMatchObject({ replies: 1 });
    expect(await list(root)).toEqual([]);
  });

  test('of one thread are one entry until it is read, and those of two threads are two', async () => {
    const [thread, other] = [await write(), await write(ada, 'How')];
    await Promise.all([reply(thread, ben), reply(thread, eve), reply(other, ben)]);
    expect((await page(ada)).unread).toBe(2);
    await readAll(ada);
    const next = await reply(thread, ben);
    const all = await list(ada);
    expect(all.map(({ read }) => read)).toEqual([false, true, true]);
    expect(all[0]).toMatchObject({ replies: 1, replyId: next.id });
  });

  test('of a thread that was hidden or removed say no title, and never a text', async () => {
    const [hidden, removed] = [await write(ada, 'canary-hidden'), await write(ada, 'canary-removed')];
    for (const thread of [hidden, removed]) {
      await reply(thread, ben);
      await reply(thread, eve);
    }
    await stores.app.discussion.setHidden(hidden, root, true);
    await stores.app.discussion.remove(removed, ada);
    const told = await list(ben);
    expect(told.map((each) => each.kind === 'thread-reply' && each.thread.title)).toEqual([null, null]);
    expect(JSON.stringify(told)).not.toContain('canary');
    expect(JSON.stringify(await stores.query('SELECT * FROM notifications'))).not.toContain('canary');
  });

  test('to a thread that is refused tell nobody', async () => {
    const thread = await write();
    await stores.app.discussion.setHidden(thread, root, true);
    await readAll(ada);
    expect(await stores.app.discussion.reply({ threadId: thread, userId: ben, body: 'x' })).toMatchObject({
      ok: false,
    });
    expect((await page(ada)).unread).toBe(0);
  });
});

describe('moderation', () => {
  test('is told to the author once, as it stands', async () => {
    const thread = await write();
    for (const told of [[ada], []])
      expect(await stores.app.discussion.setHidden(thread, root, true)).toEqual({ ok: true, told });
    expect(await only(ada)).toMatchObject({
      kind: 'post-moderated',
      hidden: true,
      postId: thread,
      thread: { title: null },
    });
    await stores.app.discussion.setHidden(thread, root, false);
    expect(await only(ada)).toMatchObject({ hidden: false, thread: { id: thread, title: 'Why' } });
    const own = await write(root, 'Own');
    expect(await stores.app.discussion.setHidden(own, root, true)).toEqual({ ok: true, told: [] });
  });

  test('answers whoever reported, also when two moderators decide at once', async () => {
    const thread = await write();
    const { id } = await reply(thread, ben);
    for (const userId of [ada, eve]) await stores.app.discussion.report({ id, userId, reason: 'canary-reason' });
    await stores.app.discussion.setHidden(id, root, true);
    const decided = await Promise.all([1, 2].map(() => stores.app.discussion.resolve(id, root)));
    expect(decided.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await only(eve)).toMatchObject({
      kind: 'report-decided',
      hidden: true,
      postId: id,
      thread: { id: thread },
    });
    expect(JSON.stringify(await list(eve))).not.toContain('canary');
    expect((await list(ben)).map(({ kind }) => kind)).toEqual(['post-moderated']);
  });

  test('a report waits for every other administrator, counted while they have not read of it', async () => {
    const other = await person('second');
    await stores.query("UPDATE users SET role = 'admin' WHERE id = $1", [other]);
    const [first, second] = [await write(), await write(ada, 'How')];
    const report = (id: string, userId: string) => stores.app.discussion.report({ id, userId, reason: 'Spam.' });
    expect(await report(first, ben)).toMatchObject({ ok: true, told: expect.arrayContaining([root, other]) });
    // The same report with another reason is no new one.
    expect(await report(first, ben)).toEqual({ ok: true, told: [] });
    expect(await report(second, root)).toEqual({ ok: true, told: [other] });
    expect(await only(root)).toMatchObject({ kind: 'reports-waiting', reports: 1 });
    expect(await only(other)).toMatchObject({ kind: 'reports-waiting', reports: 2 });
    await stores.app.discussion.resolve(first, other);
    expect(await report(first, ben)).toEqual({ ok: true, told: [] });
    await stores.app.discussion.edit({ id: first, userId: ada, body: 'Edited.' });
    expect(await report(first, ben)).toMatchObject({ told: expect.arrayContaining([root, other]) });
    expect(await only(root)).toMatchObject({ reports: 2, read: false });
    // Whoever resolves the last one resolves it for all of them.
    expect(await stores.app.discussion.resolve(second, root)).toMatchObject({ ok: true });
    expect(await only(other)).toMatchObject({ read: false });
    expect(await stores.app.discussion.resolve(first, root)).toMatchObject({
      ok: true,
      told: expect.arrayContaining([ben, root, other]),
    });
    for (const admin of [root, other]) expect(await only(admin)).toMatchObject({ read: true });
    await stores.app.accounts.delete(other);
  });
});

describe('verdicts', () => {
  const judgement = (verdict: Verdict) => {
    const casesPassed = verdict === 'accepted' ? 3 : 1;
    return { verdict, cpuTimeMs: 1, memoryBytes: 1, casesPassed, casesTotal: 3, cases: [] };
  };
  async function submit(kind: 'submission' | 'run', secondsAgo: number): Promise<string> {
    const common = { userId: ada, ...problem, languageId: 'python', code: 'canary-code' } as const;
    const id = await stores.app.submissions.create(
      kind === 'run' ? { ...common, kind, inputs: [{ kind: 'function', args: [1, 2] }] } : { ...common, kind },
    );
    await stores.query('UPDATE submissions SET created_at = now() - make_interval(secs => $2) WHERE id = $1', [
      id,
      secondsAgo,
    ]);
    return id;
  }
  const judge = (id: string, verdict: Verdict) => stores.judge.submissions.recordVerdict(id, 1, judgement(verdict));

  test.each<[kind: 'submission' | 'run', secondsAgo: number, told: number]>([
    ['submission', 29, 0],
    ['submission', 31, 1],
    ['submission', 100_000, 1],
    ['run', 31, 0],
  ])('of a %s sent %i s ago tells %i times', async (kind, secondsAgo, told) => {
    const id = await submit(kind, secondsAgo);
    await Promise.all([judge(id, 'accepted'), judge(id, 'accepted')]);
    const all = await list(ada);
    expect(all).toHaveLength(told);
    if (told > 0) expect(all[0]).toMatchObject({ kind: 'verdict-late', submissionId: id, verdict: 'accepted' });
    expect(JSON.stringify(all)).not.toContain('canary');
  });

  test('that a rejudge changed are told with the old one, the others not', async () => {
    const [changed, same, ours] = [
      await submit('submission', 0),
      await submit('submission', 0),
      await submit('submission', 0),
    ];
    for (const id of [changed, same, ours]) await judge(id, 'accepted');
    expect(await list(ada)).toEqual([]);
    const rejudge = (await stores.app.rejudges.begin('add-numbers', root)) ?? '';
    for (const [id, verdict] of [
      [changed, 'wrong-answer'],
      [same, 'accepted'],
      [ours, 'internal-error'],
    ] as const)
      await stores.judge.rejudges.record(rejudge, id, judgement(verdict));
    expect(await list(ada)).toEqual([]);
    await Promise.all([stores.app.rejudges.apply(rejudge), stores.app.rejudges.apply(rejudge)]);
    expect(await only(ada)).toMatchObject({
      kind: 'verdict-changed',
      submissionId: changed,
      oldVerdict: 'accepted',
      verdict: 'wrong-answer',
      problem: { slug: 'add-numbers' },
    });
  });
});

describe('the list', () => {
  const threads = (count: number) => Promise.all(Array.from({ length: count }, (_, at) => write(ada, `Why ${at}`)));

  test('comes page by page, each once, also when one moves to its head meanwhile', async () => {
    const ids = await threads(5);
    for (const id of ids) await add(ada, 'post-moderated', id, { hidden: true });
    const first = await page(ada, undefined, 2);
    expect(first.unread).toBe(5);
    await add(ada, 'post-moderated', ids[0], { hidden: false });
    const second = await page(ada, first.next ?? 0, 2);
    const third = await page(ada, second.next ?? 0, 2);
    const shown = [first, second, third].flatMap(({ notifications }) => notifications.map(({ id }) => id));
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toHaveLength(4);
    expect([first.next === null, second.next === null, third.next === null]).toEqual([false, true, true]);
    expect((await list(ada))[0]).toMatchObject({ postId: ids[0], hidden: false });
  });

  test('is read one by one, back again, and as far as it was seen', async () => {
    const [first, second] = await threads(2);
    await add(ada, 'post-moderated', first, { hidden: true });
    const { id, position } = await only(ada);
    expect(await stores.app.notifications.setRead(ada, id, true)).toBe(true);
    expect(await stores.app.notifications.unread(ada)).toBe(0);
    expect(await stores.app.notifications.setRead(ada, id, false)).toBe(true);
    expect(await stores.app.notifications.unread(ada)).toBe(1);
    // Another person's is none.
    expect(await stores.app.notifications.setRead(ben, id, true)).toBe(false);
    expect(await stores.app.notifications.setRead(ada, randomUUID(), true)).toBe(false);
    await add(ada, 'post-moderated', second, { hidden: true });
    await stores.app.notifications.setAllRead(ben, position);
    await stores.app.notifications.setAllRead(ada, position);
    expect((await list(ada)).map(({ read }) => read)).toEqual([false, true]);
    // Of the same thing there is a newer one that is unread.
    await add(ada, 'post-moderated', first, { hidden: false });
    expect(await stores.app.notifications.setRead(ada, id, false)).toBe(true);
    expect((await list(ada)).find((each) => each.id === id)?.read).toBe(true);
    expect(await stores.app.notifications.unread(ada)).toBe(2);
  });

  test(`keeps ${notificationLimit}: read ones go first, then the oldest`, async () => {
    const ids = await threads(notificationLimit + 2);
    for (const id of ids.slice(0, notificationLimit)) await add(ada, 'post-moderated', id, { hidden: true });
    const all = (await stores.app.notifications.page(ada, { limit: 300 })).notifications;
    const third = all.at(-3)?.id ?? '';
    await stores.app.notifications.setRead(ada, third, true);
    const kept = async () => (await stores.app.notifications.page(ada, { limit: 300 })).notifications;
    await add(ada, 'post-moderated', ids.at(-2) ?? null, { hidden: true });
    expect((await kept()).map(({ id }) => id)).not.toContain(third);
    expect(await kept()).toHaveLength(notificationLimit);
    expect((await kept()).at(-1)?.id).toBe(all.at(-1)?.id);
    await add(ada, 'post-moderated', ids.at(-1) ?? null, { hidden: true });
    expect(await kept()).toHaveLength(notificationLimit);
    expect((await kept()).at(-1)?.id).toBe(all.at(-2)?.id);
  });

  test('goes with what it tells of, and with the person', async () => {
    const [leaver, writer] = [await person('leaver'), await person('writer')];
    const thread = await write(leaver);
    const { id } = await reply(thread, writer);
    await stores.app.discussion.setHidden(id, root, true);
    expect(await list(writer)).toHaveLength(1);
    await stores.app.discussion.remove(id, writer);
    expect(await list(writer)).toEqual([]);
    expect(await list(leaver)).toHaveLength(1);
    expect(await stores.app.accounts.delete(leaver)).toEqual({ ok: true });
    expect(await stores.query('SELECT 1 FROM notifications WHERE user_id = $1', [leaver])).toEqual([]);
    // A thread stays without a name; nobody is told of its replies any more.
    expect((await reply(thread, writer)).told).toEqual([]);
    await add(leaver, 'reports-waiting');
    expect(await list(leaver)).toEqual([]);
  });

  test('replies and deletions at once break nothing', async () => {
    const crowd = await Promise.all(Array.from({ length: 6 }, (_, at) => person(`crowd${at}`)));
    const thread = await write(ada);
    for (const userId of crowd) await reply(thread, userId);
    await Promise.all([
      ...Array.from({ length: 8 }, () => reply(thread, ben)),
      ...crowd.map((userId) => stores.app.accounts.delete(userId)),
    ]);
    expect(await only(ada)).toMatchObject({ replies: 14 });
  });
});

test('nobody but what happens writes one, and the judge reads none', async () => {
  await add(ada, 'reports-waiting');
  await expect(stores.judge.notifications.unread(ada)).rejects.toThrow('permission denied');
  const client = new pg.Client({ connectionString: stores.urls.app });
  await client.connect();
  for (const statement of [
    "INSERT INTO notifications (user_id, kind, data) VALUES (gen_random_uuid(), 'reports-waiting', '{}')",
    'DELETE FROM notifications',
    "UPDATE notifications SET data = '{}'",
  ])
    await expect(client.query(statement)).rejects.toThrow('permission denied');
  await client.end();
  for (const [kind, data] of [
    ['thread-reply', { replyId: 'x' }],
    ['verdict-late', {}],
    ['anything', {}],
  ] as const)
    await expect(add(ada, kind, null, data)).rejects.toThrow('check constraint');
});
