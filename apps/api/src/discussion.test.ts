import { randomUUID } from 'node:crypto';
import { openReportsSchema, threadListSchema, threadSchema } from '@codenova/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from './api.ts';
import { createRateLimits } from './rate-limits.ts';
import { type ApiUnderTest, errorOf, openApiUnderTest, type Person } from './testing/api-under-test.ts';

let under: ApiUnderTest;
let ada: Person;
let ben: Person;
let root: Person;
const list = '/api/problems/add-numbers/threads';

beforeAll(async () => {
  under = await openApiUnderTest();
  ada = await under.signUp('ada');
  ben = await under.signUp('ben');
  root = await under.signUp('root');
  await under.stores.query("UPDATE users SET role = 'admin' WHERE name = 'root'");
});
afterAll(() => under.close());

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
const send = (method: Method, url: string, as?: Person, payload?: object) =>
  under.ask({ method, url, ...(as && { as }), ...(payload && { payload }) });
async function written(url: string, payload: object, as: Person = ada): Promise<string> {
  const answer = await send('POST', url, as, payload);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json().id;
}
const newThread = (title: string, body = 'Some text.', as: Person = ada) => written(list, { title, body }, as);
const newReply = (threadId: string, body: string, as: Person = ben) =>
  written(`/api/threads/${threadId}/replies`, { body }, as);
const read = async (id: string, as?: Person) =>
  threadSchema.parse((await send('GET', `/api/threads/${id}`, as)).json());

test('a visitor reads and does not write', async () => {
  const id = await newThread('For everybody');
  const threads = threadListSchema.parse((await send('GET', list)).json());
  expect(threads.threads[0]).toMatchObject({ id, title: 'For everybody', author: 'ada', replies: 0, own: false });
  expect(await read(id)).toMatchObject({ body: 'Some text.', problem: { slug: 'add-numbers' } });
  for (const [method, url, payload] of [
    ['POST', list, { title: 'Title', body: 'x' }],
    ['POST', `/api/threads/${id}/replies`, { body: 'x' }],
    ['PATCH', `/api/posts/${id}`, { body: 'x' }],
    ['DELETE', `/api/posts/${id}`],
    ['PUT', `/api/posts/${id}/vote`],
    ['DELETE', `/api/posts/${id}/vote`],
    ['PUT', `/api/posts/${id}/report`, { reason: 'x' }],
    ['GET', '/api/admin/reports'],
  ] as [Method, string, object?][])
    expect(errorOf(await send(method, url, undefined, payload))).toBe('401 sign-in-required');
});

test.each<[what: string, body: object, path: string]>([
  ['a short title', { title: ' ab ', body: 'x' }, 'title'],
  ['a long title', { title: 'x'.repeat(121), body: 'x' }, 'title'],
  ['a title of two lines', { title: 'one\ntwo', body: 'x' }, 'title'],
  ['no text', { title: 'Title', body: ' \n ' }, 'body'],
  ['a long text', { title: 'Title', body: 'x'.repeat(10_001) }, 'body'],
  ['half a surrogate pair', { title: 'Title', body: 'x\ud800' }, 'body'],
  ['another author', { title: 'Title', body: 'x', userId: randomUUID() }, ''],
])('%s is refused', async (_, body, path) => {
  const answer = await send('POST', list, ada, body);
  expect(errorOf(answer)).toBe('400 validation');
  expect(answer.json().errors[0].path).toBe(path);
});

test('what does not exist is not found', async () => {
  const nothing = randomUUID();
  for (const [method, url, payload] of [
    ['GET', '/api/problems/nothing/threads'],
    ['GET', `/api/threads/${nothing}`],
    ['POST', '/api/problems/nothing/threads', { title: 'Title', body: 'x' }],
    ['POST', `/api/threads/${nothing}/replies`, { body: 'x' }],
    ['PATCH', `/api/posts/${nothing}`, { body: 'x' }],
    ['DELETE', `/api/posts/${nothing}`],
    ['PUT', `/api/posts/${nothing}/vote`],
    ['PUT', `/api/posts/${nothing}/report`, { reason: 'x' }],
  ] as [Method, string, object?][])
    expect(errorOf(await send(method, url, ada, payload))).toBe('404 not-found');
  expect(errorOf(await send('GET', '/api/threads/1', ada))).toBe('400 validation');
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '[a](javascript:alert(1))',
  '    indented code\n\n&lt;b&gt; \\u003c',
  ':::spoiler <b>\n</details>\n:::',
  "'; DROP TABLE discussion_posts; --",
])('%j is kept and answered as the text it is', async (body) => {
  const id = await newThread('<i>Hostile</i>', body);
  await newReply(id, body);
  const answer = await send('GET', `/api/threads/${id}`);
  expect(answer.headers['content-type']).toMatch(/^application\/json/);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  expect(threadSchema.parse(answer.json())).toMatchObject({ title: '<i>Hostile</i>', body, replies: [{ body }] });
});

test('only the author edits and removes', async () => {
  const id = await newThread('Mine', 'First.');
  const reply = await newReply(id, 'Of Ben.');
  for (const other of [ben, root]) {
    expect(errorOf(await send('PATCH', `/api/posts/${id}`, other, { body: 'Taken.' }))).toBe('403 not-allowed');
    expect(errorOf(await send('DELETE', `/api/posts/${id}`, other))).toBe('403 not-allowed');
  }
  expect(errorOf(await send('PATCH', `/api/posts/${reply}`, ben, { title: 'None', body: 'x' }))).toBe('400 validation');
  expect((await send('PATCH', `/api/posts/${id}`, ada, { title: 'Still mine', body: 'Second.' })).statusCode).toBe(204);
  expect(await read(id, ada)).toMatchObject({ title: 'Still mine', body: 'Second.', own: true });
  expect((await send('DELETE', `/api/posts/${id}`, ada)).statusCode).toBe(204);
  expect(await read(id)).toMatchObject({
    state: 'removed',
    title: '',
    body: '',
    author: null,
    replies: [{ id: reply }],
  });
  expect((await send('DELETE', `/api/posts/${reply}`, ben)).statusCode).toBe(204);
  expect(errorOf(await send('GET', `/api/threads/${id}`))).toBe('404 not-found');
});

test('votes are others’, counted once', async () => {
  const id = await newThread('Vote for me');
  const url = `/api/posts/${id}/vote`;
  expect(errorOf(await send('PUT', url, ada))).toBe('403 not-allowed');
  for (const _ of [1, 2]) expect((await send('PUT', url, ben)).json()).toEqual({ votes: 1, voted: true });
  expect(threadListSchema.parse((await send('GET', `${list}?sort=votes`, ben)).json()).threads[0]).toMatchObject({
    id,
    votes: 1,
    voted: true,
  });
  for (const _ of [1, 2]) expect((await send('DELETE', url, ben)).json()).toEqual({ votes: 0, voted: false });
  expect(errorOf(await send('GET', `${list}?sort=oldest`))).toBe('400 validation');
});

test('a report reaches the admins, and what they hide is nobody else’s to read', async () => {
  const id = await newThread('canary-title', 'canary-body');
  const reply = await newReply(id, 'canary-reply');
  const report = (post: string, as: Person, reason = 'canary-reason') =>
    send('PUT', `/api/posts/${post}/report`, as, { reason });
  expect(errorOf(await report(id, ada))).toBe('403 not-allowed');
  expect((await report(id, ben)).statusCode).toBe(204);
  expect((await report(reply, ada)).statusCode).toBe(204);
  expect(errorOf(await report(reply, ada, 'x'.repeat(501)))).toBe('400 validation');

  for (const [method, url] of [
    ['GET', '/api/admin/reports'],
    ['POST', `/api/admin/posts/${id}/hide`],
    ['POST', `/api/admin/posts/${id}/show`],
    ['POST', `/api/admin/reports/${id}/resolve`],
  ] as const)
    expect(errorOf(await send(method, url, ada))).toBe('404 not-found');

  const open = openReportsSchema.parse((await send('GET', '/api/admin/reports', root)).json());
  expect(open.posts).toMatchObject([
    { id, body: 'canary-body', reports: [{ reporter: 'ben', reason: 'canary-reason' }] },
    { id: reply, thread: { id, title: 'canary-title' } },
  ]);
  for (const post of [id, reply])
    expect((await send('POST', `/api/admin/posts/${post}/hide`, root)).statusCode).toBe(204);
  for (const viewer of [undefined, ada, ben])
    for (const url of [list, `${list}?sort=votes`, `/api/threads/${id}`])
      expect((await send('GET', url, viewer)).body).not.toContain('canary');
  expect(await read(id, root)).toMatchObject({
    state: 'hidden',
    body: 'canary-body',
    replies: [{ body: 'canary-reply' }],
  });
  expect(errorOf(await send('PATCH', `/api/posts/${id}`, ada, { body: 'x' }))).toBe('404 not-found');

  expect((await send('POST', `/api/admin/posts/${id}/show`, root)).statusCode).toBe(204);
  expect(await read(id)).toMatchObject({
    state: 'shown',
    title: 'canary-title',
    replies: [{ state: 'hidden', body: '' }],
  });
  for (const post of [id, reply])
    expect((await send('POST', `/api/admin/reports/${post}/resolve`, root)).statusCode).toBe(204);
  expect(errorOf(await send('POST', `/api/admin/reports/${id}/resolve`, root))).toBe('404 not-found');
  expect((await send('GET', '/api/admin/reports', root)).json()).toEqual({ posts: [], total: 0 });
});

test('ten posts in ten minutes, threads and replies together', async () => {
  const numbers = { address: 1_000, user: 1_000, signIn: 1_000, submit: 1_000, key: 1_000, post: 2 };
  await under.cache.flushall();
  const api = await createApi({ ...under.parts, limits: createRateLimits(under.cache, numbers) });
  const eve = await under.signUp('eve');
  const post = (url: string, payload: object, { cookie }: Person) =>
    api.inject({ method: 'POST', url, payload, headers: { cookie } });
  const first = await post(list, { title: 'One', body: 'x' }, eve);
  expect(first.statusCode).toBe(201);
  const replies = `/api/threads/${first.json().id}/replies`;
  expect((await post(replies, { body: 'Two.' }, eve)).statusCode).toBe(201);
  const over = await post(replies, { body: 'Three.' }, eve);
  expect(errorOf(over)).toBe('429 rate-limited');
  expect(Number(over.headers['retry-after'])).toBeGreaterThan(500);
  expect(errorOf(await post(list, { title: 'Four', body: 'x' }, eve))).toBe('429 rate-limited');
  expect((await post(replies, { body: 'Of Ada.' }, ada)).statusCode).toBe(201);
  await api.close();
});
