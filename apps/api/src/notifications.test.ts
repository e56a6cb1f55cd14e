import { randomUUID } from 'node:crypto';
import { accountExportSchema, fanOutMessageSchema, notificationPageSchema, unreadSchema } from '@codenova/contracts';
import { subscribeFanOut } from '@codenova/messaging';
import { connectRedis } from '@codenova/runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiUnderTest, errorOf, openApiUnderTest, type Person } from './testing/api-under-test.ts';

let under: ApiUnderTest;
let ada: Person;
let ben: Person;
let root: Person;

beforeAll(async () => {
  under = await openApiUnderTest();
  ada = await under.signUp('ada');
  ben = await under.signUp('ben');
  root = await under.signUp('root');
  await under.stores.query("UPDATE users SET role = 'admin' WHERE name = 'root'");
});
afterAll(() => under.close());

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
const send = (method: Method, url: string, as?: Person, payload?: object) =>
  under.ask({ method, url, ...(as && { as }), ...(payload && { payload }) });
async function written(url: string, payload: object, as: Person): Promise<string> {
  const answer = await send('POST', url, as, payload);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json().id;
}
const newThread = (title: string) => written('/api/problems/add-numbers/threads', { title, body: 'canary-body' }, ada);
const newReply = (threadId: string, as: Person = ben) =>
  written(`/api/threads/${threadId}/replies`, { body: 'canary-reply' }, as);
const page = async (as: Person, query = '') =>
  notificationPageSchema.parse((await send('GET', `/api/notifications${query}`, as)).json());
const unread = async (as: Person) =>
  unreadSchema.parse((await send('GET', '/api/notifications/unread', as)).json()).unread;

test('a visitor has none', async () => {
  for (const [method, url, payload] of [
    ['GET', '/api/notifications'],
    ['GET', '/api/notifications/unread'],
    ['POST', '/api/notifications/read', { upTo: 1 }],
    ['PUT', `/api/notifications/${randomUUID()}/read`],
    ['DELETE', `/api/notifications/${randomUUID()}/read`],
  ] as [Method, string, object?][])
    expect(errorOf(await send(method, url, undefined, payload))).toBe('401 sign-in-required');
});

test('a reply is told, read, unread again, and never another’s', async () => {
  const thread = await newThread('First');
  const replyId = await newReply(thread);
  const { notifications, next } = await page(ada);
  expect(next).toBeNull();
  expect(notifications).toMatchObject([
    { kind: 'thread-reply', thread: { id: thread, title: 'First' }, replyId, replies: 1, read: false },
  ]);
  expect((await send('GET', '/api/notifications', ada)).body).not.toContain('canary');
  const { id, position } = notifications[0] ?? { id: '', position: 0 };

  for (const method of ['PUT', 'DELETE'] as const)
    expect(errorOf(await send(method, `/api/notifications/${id}/read`, ben))).toBe('404 not-found');
  await send('POST', '/api/notifications/read', ben, { upTo: position });
  expect((await page(ben)).notifications).toEqual([]);
  expect(await unread(ada)).toBe(1);

  for (const _ of [1, 2])
    expect((await send('PUT', `/api/notifications/${id}/read`, ada)).json()).toEqual({ unread: 0 });
  expect((await send('DELETE', `/api/notifications/${id}/read`, ada)).json()).toEqual({ unread: 1 });
  expect((await send('POST', '/api/notifications/read', ada, { upTo: position })).json()).toEqual({ unread: 0 });
  expect((await page(ada)).notifications).toMatchObject([{ id, read: true }]);
});

test('pages follow one another, and what is no page is refused', async () => {
  for (const title of ['Second', 'Third']) await newReply(await newThread(title));
  const first = await page(ada, '?limit=2');
  expect(first.unread).toBe(2);
  expect(first.notifications).toHaveLength(2);
  const last = await page(ada, `?limit=2&before=${first.next}`);
  expect(last.notifications).toHaveLength(1);
  expect(last.next).toBeNull();
  for (const query of ['limit=0', 'limit=51', 'before=0', 'before=x'])
    expect(errorOf(await send('GET', `/api/notifications?${query}`, ada))).toBe('400 validation');
  for (const body of [{}, { upTo: 0 }, { upTo: 1, userId: ben.user.id }])
    expect(errorOf(await send('POST', '/api/notifications/read', ada, body))).toBe('400 validation');
  expect(errorOf(await send('PUT', '/api/notifications/1/read', ada))).toBe('400 validation');
});

test('moderation is told to whom it concerns, and open pages hear of each', async () => {
  const news = await connectRedis(under.stores.services.redisUrl, { name: 'listener', use: 'worker' });
  const heard: string[] = [];
  const fanOut = await subscribeFanOut(
    news,
    (message) => {
      if (message.kind === 'notifications-changed') heard.push(message.userId);
    },
    (reason) => heard.push(reason),
  );
  const heardOnly = async (...people: Person[]) => {
    await expect.poll(() => [...heard].sort()).toEqual(people.map(({ user }) => user.id).sort());
    heard.length = 0;
  };

  const thread = await newThread('canary-title');
  const reply = await newReply(thread);
  await heardOnly(ada);
  await send('PUT', `/api/posts/${reply}/report`, ada, { reason: 'canary-reason' });
  await heardOnly(root);
  expect((await page(root)).notifications).toMatchObject([{ kind: 'reports-waiting', reports: 1 }]);
  for (const post of [thread, reply]) await send('POST', `/api/admin/posts/${post}/hide`, root);
  await heardOnly(ada, ben);
  await send('POST', `/api/admin/reports/${reply}/resolve`, root);
  await heardOnly(ada, root);
  expect((await page(root)).unread).toBe(0);
  expect((await page(ada)).notifications.slice(0, 2)).toMatchObject([
    { kind: 'report-decided', postId: reply, hidden: true, thread: { title: null } },
    { kind: 'post-moderated', postId: thread, hidden: true, thread: { title: null } },
  ]);
  expect((await page(ben)).notifications).toMatchObject([{ kind: 'post-moderated', postId: reply }]);
  for (const person of [ada, ben, root])
    expect((await send('GET', '/api/notifications', person)).body).not.toContain('canary');

  const whole = accountExportSchema.parse((await send('GET', '/api/settings/export', ada)).json());
  expect(whole.notifications).toEqual((await page(ada)).notifications);

  expect(fanOutMessageSchema.safeParse({ kind: 'notifications-changed', userId: 'x' }).success).toBe(false);
  await fanOut.close();
  news.disconnect();
});
