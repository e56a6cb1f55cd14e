import { randomUUID } from 'node:crypto';
import { replyLimit, type ThreadSort } from '@codenova/contracts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestStore, sampleCases, sampleProblem, type TestStore } from '../testing/index.ts';
import type { DiscussionStore } from './discussion-store.ts';

let stores: TestStore;
let discussion: DiscussionStore;
let problemId: number;
let ada: string;
let ben: string;
let root: string;

beforeAll(async () => {
  stores = await openTestStore();
  discussion = stores.app.discussion;
  await stores.owner.problems.saveVersion(sampleProblem(), sampleCases(), 'hash');
  problemId = (await stores.app.problems.find('add-numbers'))?.problemId ?? 0;
  [ada, ben, root] = (await Promise.all(['ada', 'ben', 'root'].map(person))) as [string, string, string];
  await stores.query("UPDATE users SET role = 'admin' WHERE id = $1", [root]);
});
beforeEach(async () => {
  await stores.query('TRUNCATE discussion_posts CASCADE');
});
afterAll(() => stores.close());

async function person(name: string): Promise<string> {
  const created = await stores.app.users.create({ name, email: `${name}@example.org`, passwordHash: 'x' });
  if (!created.ok) throw new Error(created.reason);
  return created.user.id;
}
const write = (title: string, userId = ada) =>
  discussion.createThread({ problemId, userId, title, body: `Body of ${title}.` });
async function answer(threadId: string, userId = ben, body = 'A reply.'): Promise<string> {
  const written = await discussion.reply({ threadId, userId, body });
  if (!written.ok) throw new Error(written.reason);
  return written.id;
}
const list = (viewerId: string | null = null, sort: ThreadSort = 'newest', page = 1) =>
  discussion.threads(problemId, { sort, page }, viewerId);
const titles = async (...given: Parameters<typeof list>) => (await list(...given)).threads.map(({ title }) => title);

test('threads come by time or by votes, twenty a page, with replies and the reader’s own vote', async () => {
  const ids: string[] = [];
  for (let at = 1; at <= 21; at++) ids.push(await write(`Thread ${at}`));
  await answer(ids[2] ?? '');
  expect(await discussion.vote(ids[2] ?? '', ben, true)).toEqual({ ok: true, votes: 1 });
  expect((await titles())[0]).toBe('Thread 21');
  expect((await list()).total).toBe(21);
  expect(await titles(null, 'newest', 2)).toEqual(['Thread 1']);
  expect(await titles(null, 'newest', 3)).toEqual([]);
  expect((await list(ben, 'votes')).threads[0]).toMatchObject({
    title: 'Thread 3',
    author: 'ada',
    replies: 1,
    votes: 1,
    voted: true,
    own: false,
  });
  expect((await list(ada, 'votes')).threads[0]).toMatchObject({ voted: false, own: true });
  expect((await list(null, 'votes')).threads[0]).toMatchObject({ voted: false, own: false });
});

test('a thread has its replies in order, and a reply has none', async () => {
  const id = await write('Why');
  const first = await answer(id, ben, 'First.');
  await answer(id, ada, 'Second.');
  const thread = await discussion.thread(id, ada);
  expect(thread).toMatchObject({ title: 'Why', body: 'Body of Why.', problem: { slug: 'add-numbers' }, own: true });
  expect(thread?.replies.map(({ author, body, own }) => [author, body, own])).toEqual([
    ['ben', 'First.', false],
    ['ada', 'Second.', true],
  ]);
  expect(await discussion.reply({ threadId: first, userId: ada, body: 'x' })).toEqual({ ok: false, reason: 'missing' });
  expect(await discussion.thread(first, ada)).toBeUndefined();
  expect(await discussion.thread(randomUUID(), ada)).toBeUndefined();
});

test('what is sent again, since its answer was lost on the way, is not written twice', async () => {
  const id = await write('Lost');
  expect(await write('Lost')).toBe(id);
  expect(await write('Lost', ben)).not.toBe(id);
  const reply = await answer(id, ben, 'Found.');
  expect(await discussion.reply({ threadId: id, userId: ben, body: 'Found.' })).toEqual({
    ok: true,
    id: reply,
    told: [],
  });
  expect((await discussion.thread(id, ada))?.replies).toHaveLength(1);
  // What was removed, or written long ago, may be written once more.
  await discussion.remove(reply, ben);
  expect(await answer(id, ben, 'Found.')).not.toBe(reply);
  await stores.query("UPDATE discussion_posts SET created_at = now() - interval '1 hour'");
  expect(await write('Lost')).not.toBe(id);
});

test('a thread takes no more replies than are shown, also when many come at once', async () => {
  const id = await write('Full');
  await stores.query(
    `INSERT INTO discussion_posts (id, problem_id, parent_id, user_id, body)
      SELECT gen_random_uuid(), $1, $2, $3, 'x' FROM generate_series(1, $4)`,
    [problemId, id, ben, replyLimit - 1],
  );
  const tried = await Promise.all(
    [1, 2, 3, 4].map((at) => discussion.reply({ threadId: id, userId: ben, body: `One more, ${at}.` })),
  );
  expect(tried.filter(({ ok }) => ok)).toHaveLength(1);
  expect(tried.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'full' });
});

test('only the author edits, and a reply has no title', async () => {
  const id = await write('Before');
  const reply = await answer(id);
  expect(await discussion.edit({ id, userId: ben, body: 'Mine now.' })).toEqual({ ok: false, reason: 'foreign' });
  expect(await discussion.edit({ id, userId: root, body: 'Mine now.' })).toEqual({ ok: false, reason: 'foreign' });
  expect(await discussion.edit({ id: reply, userId: ben, title: 'A title', body: 'x' })).toEqual({
    ok: false,
    reason: 'no-title',
  });
  expect(await discussion.edit({ id, userId: ada, body: 'New.' })).toEqual({ ok: true });
  expect(await discussion.thread(id, null)).toMatchObject({ title: 'Before', body: 'New.' });
  await discussion.edit({ id, userId: ada, title: 'After', body: 'New.' });
  const thread = await discussion.thread(id, null);
  expect(thread?.title).toBe('After');
  expect(thread?.editedAt).not.toBeNull();
  expect(await discussion.edit({ id: randomUUID(), userId: ada, body: 'x' })).toEqual({ ok: false, reason: 'missing' });
});

test('what is removed is gone; a thread with replies keeps its place until the last of them goes', async () => {
  const alone = await write('Alone');
  expect(await discussion.remove(alone, ben)).toEqual({ ok: false, reason: 'foreign' });
  expect(await discussion.remove(alone, ada)).toEqual({ ok: true });
  expect(await discussion.thread(alone, ada)).toBeUndefined();

  const id = await write('Secret title');
  const reply = await answer(id);
  await discussion.vote(id, ben, true);
  expect(await discussion.remove(id, ada)).toEqual({ ok: true });
  expect(await discussion.remove(id, ada)).toEqual({ ok: false, reason: 'missing' });
  expect((await list()).threads).toMatchObject([{ state: 'removed', title: '', author: null, votes: 0, replies: 1 }]);
  expect(await discussion.thread(id, root)).toMatchObject({ state: 'removed', body: '', replies: [{ id: reply }] });
  expect(await discussion.reply({ threadId: id, userId: ben, body: 'x' })).toEqual({ ok: false, reason: 'missing' });
  expect(JSON.stringify(await stores.query('SELECT * FROM discussion_posts'))).not.toContain('Secret title');
  expect(await discussion.remove(reply, ben)).toEqual({ ok: true });
  expect(await stores.query('SELECT * FROM discussion_posts')).toEqual([]);
});

test('a vote counts once, is taken back, and is not one’s own', async () => {
  const id = await write('Vote');
  for (const _ of [1, 2]) expect(await discussion.vote(id, ben, true)).toEqual({ ok: true, votes: 1 });
  expect(await discussion.vote(id, root, true)).toEqual({ ok: true, votes: 2 });
  for (const _ of [1, 2]) expect(await discussion.vote(id, ben, false)).toEqual({ ok: true, votes: 1 });
  expect(await discussion.vote(id, ada, true)).toEqual({ ok: false, reason: 'own' });
  expect(await discussion.vote(randomUUID(), ada, true)).toEqual({ ok: false, reason: 'missing' });
});

test('what is hidden is read by admins alone, and comes back', async () => {
  const id = await write('Rude title');
  const kept = await write('With replies');
  const reply = await answer(kept, ben, 'Rude words.');
  for (const hidden of [id, kept, reply])
    expect(await discussion.setHidden(hidden, root, true)).toMatchObject({ ok: true });
  for (const viewer of [null, ada, ben]) {
    const seen = [await list(viewer), await discussion.thread(id, viewer), await discussion.thread(kept, viewer)];
    expect(JSON.stringify(seen)).not.toMatch(/Rude|With replies|Body of/);
    expect((await list(viewer)).threads).toMatchObject([{ id: kept, state: 'hidden', title: '' }]);
    expect((await list(viewer)).total).toBe(1);
  }
  expect(await titles(root)).toEqual(['With replies', 'Rude title']);
  expect((await discussion.thread(kept, root))?.replies[0]).toMatchObject({ state: 'hidden', body: 'Rude words.' });
  expect(await discussion.edit({ id, userId: ada, body: 'x' })).toEqual({ ok: false, reason: 'missing' });
  expect(await discussion.vote(id, ben, true)).toEqual({ ok: false, reason: 'missing' });
  expect(await discussion.reply({ threadId: id, userId: ben, body: 'x' })).toEqual({ ok: false, reason: 'missing' });
  expect(await discussion.setHidden(id, root, false)).toMatchObject({ ok: true });
  expect(await titles(ada)).toContain('Rude title');
  expect(await discussion.setHidden(randomUUID(), root, true)).toMatchObject({ ok: false });
});

test('reports: one a person, the oldest first, closed by an admin, open again only after an edit', async () => {
  const id = await write('Report me');
  const reply = await answer(id, ben, 'And me.');
  expect(await discussion.report({ id, userId: ada, reason: 'Mine.' })).toEqual({ ok: false, reason: 'own' });
  await discussion.report({ id, userId: ben, reason: 'First.' });
  await discussion.report({ id: reply, userId: ada, reason: 'Spam.' });
  await discussion.report({ id, userId: root, reason: 'Also.' });
  await discussion.report({ id: reply, userId: ada, reason: 'Spam and rude.' });
  expect(await discussion.thread(id, ben)).toMatchObject({ reported: true });
  expect(await discussion.thread(id, ada)).toMatchObject({ reported: false });
  expect(await discussion.openReports(root)).toMatchObject({
    total: 2,
    posts: [
      { id, body: 'Body of Report me.', thread: { id }, reports: [{ reporter: 'ben' }, { reporter: 'root' }] },
      { id: reply, thread: { id, title: 'Report me' }, reports: [{ reporter: 'ada', reason: 'Spam and rude.' }] },
    ],
  });
  expect(await discussion.resolve(id, root)).toMatchObject({ ok: true });
  expect(await discussion.resolve(id, root)).toMatchObject({ ok: false });
  await discussion.report({ id, userId: ben, reason: 'Again.' });
  expect((await discussion.openReports(root)).total).toBe(1);
  await discussion.edit({ id, userId: ada, body: 'Worse.' });
  await discussion.report({ id, userId: ben, reason: 'Again.' });
  expect((await discussion.openReports(root)).posts.map((post) => post.id)).toEqual([reply, id]);
});

test('an account that goes leaves its posts without a name, and takes its votes and reports along', async () => {
  const eve = await person('eve');
  const id = await write('Of Eve', eve);
  const other = await write('Of Ada');
  await discussion.vote(other, eve, true);
  await discussion.report({ id: other, userId: eve, reason: 'No.' });
  await stores.query('DELETE FROM users WHERE id = $1', [eve]);
  expect(await discussion.thread(id, null)).toMatchObject({
    author: null,
    state: 'shown',
    title: 'Of Eve',
    own: false,
  });
  expect(await discussion.thread(other, null)).toMatchObject({ votes: 0 });
  expect(await discussion.openReports(root)).toEqual({ posts: [], total: 0 });
});

test('the judge reads nothing of it', async () => {
  await expect(stores.judge.discussion.thread(randomUUID(), null)).rejects.toThrow(/permission denied/);
});
