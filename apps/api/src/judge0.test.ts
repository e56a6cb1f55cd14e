import {
  judge0LanguageIds,
  judge0LanguageOf,
  type LanguageId,
  languageExtensions,
  languageIds,
} from '@codenova/contracts';
import type { ProgramResult } from '@codenova/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from './api.ts';
import { createRateLimits } from './rate-limits.ts';
import { type ApiUnderTest, openApiUnderTest } from './testing/api-under-test.ts';
import { type ZippedFile, zipOf } from './testing/zip.ts';

/** The Judge0-compatible API as a client sees it: addresses, fields, errors, keys. Running is in apps/judge/src/judge0.test.ts. */

let under: ApiUnderTest;
let key: string;
let otherKey: string;
beforeAll(async () => {
  under = await openApiUnderTest();
  await under.stores.judge.languages.save(
    languageIds.map((id) => ({
      id,
      label: id === 'python' ? 'Python' : id,
      version: id === 'perl' ? null : '9.8.7',
      missing: id === 'perl' ? 'install perl' : null,
      formatter: null,
    })),
  );
  key = await newKey('first');
  otherKey = await newKey('second');
});
afterAll(() => under.close());

async function newKey(name: string): Promise<string> {
  const made = await under.stores.owner.apiKeys.create(name);
  if (!made.ok) throw new Error(made.reason);
  return made.key;
}

type Ask = { method?: 'GET' | 'POST' | 'DELETE'; payload?: object; headers?: Record<string, string>; with?: string };

const ask = (path: string, { with: given = key, headers, ...options }: Ask = {}) =>
  under.ask({ url: `/judge0${path}`, headers: { 'x-auth-token': given, ...headers }, ...options });
const post = (payload: object, query = '', given = key) =>
  ask(`/submissions${query}`, { method: 'POST', payload, with: given });

const hello = { source_code: 'print(1)', language_id: 71 };
const result: ProgramResult = {
  statusId: 3,
  stdout: Buffer.from('1\n'),
  stderr: null,
  compileOutput: null,
  message: null,
  time: 0.012,
  wallTime: 0.1,
  memory: 3_456,
  exitCode: 0,
  exitSignal: null,
};

/** A submission that is there, and its result, if it is to have one. */
async function stored(given: Partial<ProgramResult> | null = {}, payload: object = hello): Promise<string> {
  const { token } = (await post(payload)).json();
  if (given) expect(await under.stores.judge.programs.recordResult(token, 1, { ...result, ...given })).toBe(true);
  return token;
}

describe('keys', () => {
  test.each([
    ['none', {}],
    ['an unknown one', { 'x-auth-token': 'cn_unknown' }],
    ['an empty one', { 'x-auth-token': '' }],
    ['one in another way', { authorization: 'Basic YTpi' }],
  ])('%s: 401 without a body', async (_name, headers) => {
    for (const path of ['/about', '/submissions', '/nothing-there'])
      expect(await under.ask({ url: `/judge0${path}`, headers })).toMatchObject({
        statusCode: path === '/nothing-there' ? 404 : 401,
      });
    const answer = await under.ask({ method: 'POST', url: '/judge0/submissions', headers, payload: hello });
    expect([answer.statusCode, answer.body]).toEqual([401, '']);
  });

  test.each([
    ['x-auth-token', (given: string) => given],
    ['x-rapidapi-key', (given: string) => given],
    ['authorization', (given: string) => `Bearer ${given}`],
  ])('by %s', async (header, value) => {
    expect((await under.ask({ url: '/judge0/about', headers: { [header]: value(key) } })).statusCode).toBe(200);
  });

  test('the database keeps no key, a revoked one is refused, and its name is not used again', async () => {
    const given = await newKey('short-lived');
    const rows = await under.stores.query('SELECT * FROM api_keys');
    expect(JSON.stringify(rows)).not.toContain(given);
    expect(await under.stores.owner.apiKeys.revoke('short-lived')).toBe(true);
    expect(await under.stores.owner.apiKeys.revoke('short-lived')).toBe(false);
    expect((await ask('/about', { with: given })).statusCode).toBe(401);
    expect(await under.stores.owner.apiKeys.create('short-lived')).toEqual({ ok: false, reason: 'name-taken' });
    expect((await under.stores.owner.apiKeys.list()).map(({ name }) => name)).toContain('short-lived');
    await expect(under.stores.app.apiKeys.create('by the api')).rejects.toThrow(/permission denied/);
    expect(under.logLines.join('')).not.toContain(given);
  });

  test('what another key has sent is not there', async () => {
    const token = await stored();
    for (const method of ['GET', 'DELETE'] as const) {
      const answer = await ask(`/submissions/${token}`, { method, with: otherKey });
      expect([answer.statusCode, answer.json()]).toEqual([404, { status: 404, error: 'Not Found' }]);
    }
    expect((await ask(`/submissions/batch?tokens=${token}`, { with: otherKey })).json()).toEqual({
      submissions: [null],
    });
    expect((await ask('/submissions', { with: otherKey })).json()).toMatchObject({
      submissions: [],
      meta: { total_count: 0 },
    });
  });

  test('a key has its rate, and its number of submissions that wait', async () => {
    await under.cache.flushall();
    const numbers = { address: 100, user: 100, signIn: 100, submit: 100, key: 4, post: 100 };
    const judge0 = { ...under.parts.judge0, pendingPerKey: 2 };
    const api = await createApi({ ...under.parts, judge0, limits: createRateLimits(under.cache, numbers) });
    const third = await newKey('third');
    const send = () =>
      api.inject({ method: 'POST', url: '/judge0/submissions', headers: { 'x-auth-token': third }, payload: hello });
    expect([await send(), await send()].map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    const full = await send();
    expect([full.statusCode, full.json()]).toEqual([503, { error: 'queue is full' }]);
    await send();
    const fast = await send();
    expect([fast.statusCode, Number(fast.headers['retry-after']) > 0]).toEqual([429, true]);
    expect(fast.json().error).toMatch(/Too many requests with this key/);
    await api.close();
  });
});

describe('creating', () => {
  test.each<[string, object, Record<string, string[]>]>([
    [
      'nothing',
      {},
      { language_id: ["can't be blank", "language with id  doesn't exist"], source_code: ["can't be blank"] },
    ],
    [
      'an unknown language',
      { ...hello, language_id: 150_000 },
      { language_id: ["language with id 150000 doesn't exist"] },
    ],
    [
      'a language that is not installed',
      { ...hello, language_id: 85 },
      { language_id: ["language with id 85 can't be used on this server"] },
    ],
    ['blank code', { ...hello, source_code: ' \n' }, { source_code: ["can't be blank"] }],
    ['no text', { ...hello, stdin: 1 }, { stdin: ['is not a text'] }],
    ['too much CPU time', { ...hello, cpu_time_limit: 15.1 }, { cpu_time_limit: ['must be less than or equal to 15'] }],
    ['no CPU time', { ...hello, cpu_time_limit: 0 }, { cpu_time_limit: ['must be greater than 0'] }],
    ['no number', { ...hello, cpu_extra_time: 'much' }, { cpu_extra_time: ['is not a number'] }],
    [
      'too little wall time',
      { ...hello, wall_time_limit: 0.5 },
      { wall_time_limit: ['must be greater than or equal to 1'] },
    ],
    [
      'too much wall time',
      { ...hello, wall_time_limit: 21 },
      { wall_time_limit: ['must be less than or equal to 20'] },
    ],
    [
      'too little memory',
      { ...hello, memory_limit: 2_047 },
      { memory_limit: ['must be greater than or equal to 2048'] },
    ],
    ['half a KB', { ...hello, memory_limit: 4_096.5 }, { memory_limit: ['must be an integer'] }],
    [
      'too many processes',
      { ...hello, max_processes_and_or_threads: 121 },
      { max_processes_and_or_threads: ['must be less than or equal to 120'] },
    ],
    ['too much stack', { ...hello, stack_limit: 128_001 }, { stack_limit: ['must be less than or equal to 128000'] }],
    ['too large files', { ...hello, max_file_size: 4_097 }, { max_file_size: ['must be less than or equal to 4096'] }],
    ['too many runs', { ...hello, number_of_runs: 21 }, { number_of_runs: ['must be less than or equal to 20'] }],
    [
      'compiler options',
      { ...hello, compiler_options: '-O3' },
      { compiler_options: ['setting compiler options is not allowed'] },
    ],
    ['the network', { ...hello, enable_network: true }, { enable_network: ['enabling network is not allowed'] }],
    [
      'limits a process',
      { ...hello, enable_per_process_and_thread_time_limit: true, enable_per_process_and_thread_memory_limit: 'true' },
      {
        enable_per_process_and_thread_time_limit: ['this option cannot be enabled'],
        enable_per_process_and_thread_memory_limit: ['this option cannot be enabled'],
      },
    ],
    [
      'long arguments',
      { ...hello, command_line_arguments: 'x'.repeat(513) },
      { command_line_arguments: ['is too long (maximum is 512 characters)'] },
    ],
    [
      'arguments for Java',
      { ...hello, language_id: 62, command_line_arguments: 'x' },
      { command_line_arguments: ['setting command line arguments is not allowed for java'] },
    ],
    [
      'no address',
      { ...hello, callback_url: 'ftp://example.org/' },
      { callback_url: ['is not an http or https address'] },
    ],
    [
      'code for a project',
      { ...hello, language_id: 89 },
      { source_code: ['must be blank'], additional_files: ["can't be blank"] },
    ],
    [
      'long code',
      { ...hello, source_code: 'x'.repeat(262_145) },
      { source_code: ['is too long (maximum is 262144 bytes)'] },
    ],
    [
      'a flag that is none',
      { ...hello, redirect_stderr_to_stdout: 'perhaps' },
      { redirect_stderr_to_stdout: ['is not a boolean'] },
    ],
  ])('%s: 422', async (_name, payload, errors) => {
    const answer = await post(payload);
    expect([answer.statusCode, answer.json()]).toEqual([422, errors]);
  });

  const links = 0o120777;
  test.each<[string, ZippedFile[] | string, string]>([
    ['no zip', 'aGVsbG8=', 'is not a zip archive'],
    ['a path out of the folder', [{ path: '../x', content: '' }], 'has a file name that leaves'],
    ['a path from the root', [{ path: '/etc/x', content: '' }], 'has a file name that leaves'],
    ['a path with a way out within', [{ path: 'a/../../x', content: '' }], 'has a file name that leaves'],
    ['a path of another system', [{ path: 'a\\..\\x', content: '' }], 'has a file name that leaves'],
    ['a link', [{ path: 'x', content: '/etc/shadow', mode: links }], 'neither a file nor a directory'],
    ['a bomb', [{ path: 'x', content: Buffer.alloc(11 * 2 ** 20) }], 'holds more than 10240 KB'],
    [
      'a bomb that claims to be small',
      [{ path: 'x', content: Buffer.alloc(11 * 2 ** 20), claims: 10 }],
      'is not a zip archive that can be read',
    ],
    [
      'many files',
      Array.from({ length: 201 }, (_, index) => ({ path: `f${index}`, content: '' })),
      'has more than 200 files',
    ],
    [
      'a file twice',
      [
        { path: 'x', content: '1' },
        { path: 'x', content: '2' },
      ],
      'two files of one name',
    ],
    ['an encrypted file', [{ path: 'x', content: '1', flags: 1 }], 'is encrypted'],
  ])('additional files: %s', async (_name, files, message) => {
    const additional_files = typeof files === 'string' ? files : zipOf(files).toString('base64');
    const answer = await post({ ...hello, additional_files });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().additional_files[0]).toContain(message);
  });

  test('a token, a row and a job; whole numbers and texts of numbers; every setting is told again', async () => {
    const settings = {
      cpu_time_limit: '1.5',
      cpu_extra_time: 0.5,
      wall_time_limit: 3,
      memory_limit: '64000',
      stack_limit: 1_000,
      max_processes_and_or_threads: 7,
      max_file_size: 100,
      number_of_runs: 2,
      command_line_arguments: 'a "b c"',
      redirect_stderr_to_stdout: true,
      callback_url: 'https://example.org/done',
      expected_output: '1',
      stdin: 'in',
    };
    const files = zipOf([{ path: 'deep/data.txt', content: 'x', stored: true }]).toString('base64');
    const answer = await post({ ...hello, ...settings, additional_files: files });
    expect(answer.statusCode).toBe(201);
    const { token, ...rest } = answer.json();
    expect(rest).toEqual({});
    expect(await under.parts.judge0.queue.state({ token, attempt: 1 })).toBe('waiting');
    const told = (await ask(`/submissions/${token}?fields=*`)).json();
    expect(told).toMatchObject({
      ...hello,
      ...settings,
      cpu_time_limit: '1.5',
      cpu_extra_time: '0.5',
      wall_time_limit: '3.0',
      memory_limit: 64_000,
      token,
      status_id: 1,
      status: { id: 1, description: 'In Queue' },
      language: { id: 71, name: 'Python (9.8.7)' },
      enable_network: false,
      finished_at: null,
      time: null,
      stdout: null,
    });
    expect(Buffer.from(told.additional_files, 'base64').toString('base64')).toBe(files);
  });

  test('base64 in and out; text that is none is refused without it', async () => {
    const encoded = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
    const bytes = Uint8Array.of(0xff, 0xfe, 0);
    const payload = {
      language_id: 71,
      source_code: encoded('print(1)'),
      stdin: encoded(bytes),
      expected_output: encoded('x'.repeat(100)),
    };
    const token = (await post(payload, '?base64_encoded=true')).json().token;
    await under.stores.judge.programs.recordResult(token, 1, {
      ...result,
      statusId: 4,
      stdout: bytes,
      message: 'words',
    });
    const told = (
      await ask(`/submissions/${token}?base64_encoded=true&fields=stdin,stdout,source_code,expected_output,message`)
    ).json();
    expect(told).toEqual({
      stdin: '//4A\n',
      stdout: '//4A\n',
      source_code: `${encoded('print(1)')}\n`,
      expected_output: encoded('x'.repeat(100)).replace(/.{1,60}/g, '$&\n'),
      message: 'd29yZHM=\n',
    });
    for (const path of [`/submissions/${token}`, `/submissions/batch?tokens=${token}`, '/submissions']) {
      const plain = await ask(path);
      expect([plain.statusCode, plain.json().error]).toEqual([
        400,
        expect.stringContaining('cannot be converted to UTF-8, use base64_encoded=true'),
      ]);
    }
    expect((await ask(`/submissions/${token}?fields=time,status_id`)).json()).toEqual({ time: '0.012', status_id: 4 });
    expect((await post({ ...hello, source_code: encoded(bytes) }, '?base64_encoded=true')).json()).toEqual({
      source_code: ['is not UTF-8 text'],
    });
    await ask(`/submissions/${token}`, { method: 'DELETE' });
  });

  test('wait=true answers when it is told that the result is there, or at the deadline with what there is', async () => {
    const newest = async (): Promise<string> => (await ask('/submissions?per_page=1')).json().submissions[0].token;
    const before = await stored();
    const waiting = post(hello, '?wait=true&fields=token,status,stdout');
    await expect.poll(newest).not.toBe(before);
    const token = await newest();
    await under.stores.judge.programs.recordResult(token, 1, result);
    await under.durable.publish('codenova:program-finished', token);
    const answer = await waiting;
    expect([answer.statusCode, answer.json()]).toEqual([
      201,
      { token, status: { id: 3, description: 'Accepted' }, stdout: '1\n' },
    ]);

    const api = await createApi({ ...under.parts, judge0: { ...under.parts.judge0, waitMs: 50 } });
    const late = await api.inject({
      method: 'POST',
      url: '/judge0/submissions?wait=true',
      headers: { 'x-auth-token': key },
      payload: hello,
    });
    expect([late.statusCode, late.json().status]).toEqual([201, { id: 1, description: 'In Queue' }]);
    await api.close();
  });

  test('a batch: good and bad ones in their order', async () => {
    const submissions = [hello, { ...hello, language_id: 1 }, hello];
    const answer = await ask('/submissions/batch', { method: 'POST', payload: { submissions } });
    expect([answer.statusCode, answer.json()]).toEqual([
      201,
      [
        { token: expect.any(String) },
        { language_id: ["language with id 1 doesn't exist"] },
        { token: expect.any(String) },
      ],
    ]);
    const tokens = [answer.json()[2].token, 'unknown', answer.json()[0].token];
    const told = (await ask(`/submissions/batch?tokens=${tokens.join(',')}&fields=token`)).json();
    expect(told).toEqual({ submissions: [{ token: tokens[0] }, null, { token: tokens[2] }] });
    const all = await ask('/submissions/batch', { method: 'POST', payload: { submissions: [{}] } });
    expect(all.statusCode).toBe(422);
  });

  test.each<[string, string, Ask, string]>([
    [
      'an empty batch',
      '/submissions/batch',
      { method: 'POST', payload: {} },
      'there should be at least one submission in a batch',
    ],
    [
      'a large batch',
      '/submissions/batch',
      { method: 'POST', payload: { submissions: Array(21).fill(hello) } },
      'number of submissions in a batch should be less than or equal to 20',
    ],
    ['no tokens', '/submissions/batch', {}, 'there should be at least one submission in a batch'],
    [
      'many tokens',
      `/submissions/batch?tokens=${Array(21).fill('x').join(',')}`,
      {},
      'number of submissions in a batch should be less than or equal to 20',
    ],
    ['unknown fields', '/submissions?fields=token,secret,key_id', {}, 'invalid fields: [secret, key_id]'],
    ['a page that is none', '/submissions?page=0', {}, 'invalid page: 0'],
    ['a page that is too large', '/submissions?per_page=101', {}, 'invalid per_page: 101'],
    ['a body of another type', '/submissions', { method: 'POST', payload: [] }, ''],
  ])('%s: 400', async (_name, path, options, error) => {
    const answer = await ask(path, options);
    expect([answer.statusCode, answer.json().error]).toEqual([400, expect.stringContaining(error)]);
  });

  test('a body that is no JSON', async () => {
    const send = (type: string, payload: string) =>
      under.ask({
        method: 'POST',
        url: '/judge0/submissions',
        headers: { 'x-auth-token': key, 'content-type': type },
        payload,
      });
    expect((await send('application/json', '{')).json()).toEqual({ error: 'the body is no JSON' });
    expect((await send('text/plain', 'x')).statusCode).toBe(415);
  });
});

describe('showing and removing', () => {
  test('the eight usual fields', async () => {
    const token = await stored({ time: 1, statusId: 11, exitCode: 1, message: 'Exited with error status 1' });
    expect((await ask(`/submissions/${token}`)).json()).toEqual({
      token,
      time: '1.0',
      memory: 3_456,
      stdout: '1\n',
      stderr: null,
      compile_output: null,
      message: 'Exited with error status 1',
      status: { id: 11, description: 'Runtime Error (NZEC)' },
    });
  });

  test('pages, newest first', async () => {
    const tokens = [await stored(), await stored()];
    const first = (await ask('/submissions?page=1&per_page=1&fields=token')).json();
    expect(first.submissions).toEqual([{ token: tokens[1] }]);
    expect(first.meta).toMatchObject({ current_page: 1, next_page: 2, prev_page: null });
    expect((await ask('/submissions?page=2&per_page=1&fields=token')).json().submissions).toEqual([
      { token: tokens[0] },
    ]);
  });

  test('only what is finished is removed, once', async () => {
    const waiting = (await post(hello)).json().token;
    const refused = await ask(`/submissions/${waiting}`, { method: 'DELETE' });
    expect([refused.statusCode, refused.json()]).toEqual([
      400,
      { error: 'submission cannot be deleted because its status is 1 (In Queue)' },
    ]);
    const token = await stored();
    const gone = await ask(`/submissions/${token}?fields=token,stdout`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
    });
    expect([gone.statusCode, gone.json()]).toEqual([200, { token, stdout: 'MQo=\n' }]);
    expect((await ask(`/submissions/${token}`, { method: 'DELETE' })).statusCode).toBe(404);
    expect((await ask('/submissions/not-a-token')).statusCode).toBe(404);
  });

  test('a result is written once, and nothing is accepted that did not run', async () => {
    const token = await stored({ statusId: 4 });
    const { programs } = under.stores.judge;
    expect(await programs.recordResult(token, 1, result)).toBe(false);
    const other = await stored(null);
    expect(await programs.recordResult(other, 2, result)).toBe(false);
    await expect(programs.recordResult(other, 1, { ...result, exitCode: null })).rejects.toThrow(/accepted_ran/);
    const both = await Promise.all(Array.from({ length: 20 }, () => programs.recordResult(other, 1, result)));
    expect(both.filter(Boolean).length).toBe(1);
    await expect(under.stores.app.programs.recordResult(other, 1, result)).rejects.toThrow(/permission denied/);
  });
});

describe('languages and information', () => {
  test('one id a language with the version that is here; every known id is taken', async () => {
    const list: { id: number; name: string }[] = (await ask('/languages')).json();
    expect(list).toContainEqual({ id: 71, name: 'Python (9.8.7)' });
    expect(list).toContainEqual({ id: 89, name: 'Multi-file program' });
    expect(list.length).toBe(languageIds.length);
    const all: { id: number }[] = (await ask('/languages/all')).json();
    expect(all).toContainEqual({ id: 109, name: 'Python (9.8.7)', is_archived: false });
    const ids = (Object.keys(judge0LanguageIds) as LanguageId[]).flatMap((id) =>
      judge0LanguageIds[id].map((number) => [number, id]),
    );
    expect(new Set(ids.map(([number]) => number)).size).toBe(ids.length);
    for (const [number, id] of ids) expect(judge0LanguageOf(Number(number))).toBe(id);
  });

  test.each(languageIds)('%s by its id', async (id) => {
    const answer = await ask(`/languages/${judge0LanguageIds[id][0]}`);
    expect(answer.json()).toMatchObject({
      is_archived: false,
      source_file: expect.stringMatching(`\\.${languageExtensions[id]}$`),
      run_cmd: expect.stringMatching(/^\//),
    });
  });

  test.each(['0', '70', 'x', '1e3'])('no language %s', async (id) => {
    expect((await ask(`/languages/${id}`)).statusCode).toBe(404);
  });

  test('statuses, versions and numbers', async () => {
    const statuses = (await ask('/statuses')).json();
    expect(statuses.length).toBe(14);
    expect(statuses[6]).toEqual({ id: 7, description: 'Runtime Error (SIGSEGV)' });
    expect((await ask('/config_info')).json()).toMatchObject({
      cpu_time_limit: 5,
      max_cpu_time_limit: 15,
      max_max_file_size: 4_096,
      enable_callbacks: true,
      allow_enable_network: false,
    });
    expect((await ask('/version')).body).toMatch(/^\d+\.\d+\.\d+$/);
    expect((await ask('/license')).headers['content-type']).toContain('text/plain');
    expect((await ask('/system_info')).json()).toHaveProperty(['CPU(s)']);
    expect((await ask('/authenticate', { method: 'POST' })).statusCode).toBe(200);
  });
});
