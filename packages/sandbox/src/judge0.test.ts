import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Judge0Server, openJudge0Server } from '../../../apps/judge/src/testing/judge0-server.ts';
import { openJudge0 } from './judge0.ts';
import type { SandboxRequest } from './sandbox.ts';
import { sandboxContract, text } from './sandbox-contract.ts';
import { contractLimits } from './sandbox-contract-rows.ts';

/** Against our own Judge0-compatible API with a real sandbox behind it, and against servers that mean no good. */

let server: Judge0Server;
beforeAll(async () => {
  server = await openJudge0Server();
}, 120_000);
afterAll(() => server.close());

sandboxContract('judge0', () => openJudge0({ url: server.url, token: server.key, slots: 2 }), {
  lacks: ['live', 'own-root', 'own-processes', 'own-places'],
});

const echo: SandboxRequest = { argv: ['/bin/echo', 'on'], files: [], stdin: '', limits: contractLimits };

describe('what a server cannot do is refused in words', () => {
  test.each<[string, Partial<SandboxRequest>, RegExp]>([
    ['live input', { stdin: 'live' }, /no live input or output/],
    ['live output', { onOutput: () => undefined }, /no live input or output/],
    [
      'much memory',
      { limits: { ...contractLimits, memoryBytes: 2 ** 30 } },
      /needs 1048576 KB of memory, the server gives at most 512000 KB/,
    ],
    ['large files', { files: [{ path: '/box/x', content: Buffer.alloc(10 * 2 ** 20) }] }, /too large to travel/],
    ['a file outside of the box', { files: [{ path: '/etc/x', content: '' }] }, /outside of the box/],
  ])('%s', async (_name, change, words) => {
    const sandbox = await openJudge0({ url: server.url, token: server.key, slots: 1 });
    const result = await sandbox.run({ ...echo, ...change });
    expect([result.status, result.error]).toEqual(['sandbox-error', expect.stringMatching(words)]);
    await sandbox.close();
  });

  test('a key that is none, a server that is none', async () => {
    await expect(openJudge0({ url: server.url, token: 'wrong', slots: 1 })).rejects.toThrow(/answered 401/);
    await expect(openJudge0({ url: server.url.replace('/judge0', '/api'), slots: 1 })).rejects.toThrow(/answered 404/);
  });

  test('the channel comes at the end; who gives up goes on at once', async () => {
    const sandbox = await openJudge0({ url: server.url, token: server.key, slots: 1 });
    const seen: string[] = [];
    const telling: SandboxRequest = { ...echo, argv: ['/bin/sh', '-c', 'echo a >&3; echo b >&3'] };
    await sandbox.run({ ...telling, onChannel: (bytes) => seen.push(text(bytes)) });
    expect(seen).toEqual(['a\nb\n']);
    const stop = () => {
      throw new Error('seen enough');
    };
    expect((await sandbox.run({ ...telling, onChannel: stop })).status).toBe('aborted');
    const controller = new AbortController();
    const running = sandbox.run({ ...echo, argv: ['/bin/sleep', '5'], signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    expect((await running).status).toBe('aborted');
    await sandbox.close();
    expect(await sandbox.run(echo)).toMatchObject({ status: 'sandbox-error', error: 'judge0: it is closed' });
  });
});

test('by callbacks instead of asking again and again', async () => {
  const callbacks = { host: '127.0.0.1', port: 0 };
  const sandbox = await openJudge0({ url: server.url, token: server.key, slots: 2, callbacks });
  const words = ['a', 'b', 'c', 'd'];
  const results = await Promise.all(words.map((word) => sandbox.run({ ...echo, argv: ['/bin/echo', word] })));
  expect(results.map((result) => text(result.stdout))).toEqual(words.map((word) => `${word}\n`));
  await sandbox.close();
  const asked = await server.under.stores.query('SELECT 1 FROM programs WHERE callback_url IS NOT NULL');
  expect(asked.length).toBe(4);
});

describe('a server that means no good, or is not well', () => {
  const open: Server[] = [];
  afterEach(() => {
    for (const each of open.splice(0)) {
      each.closeAllConnections();
      each.close();
    }
  });

  const maxima = {
    max_cpu_time_limit: 15,
    max_wall_time_limit: '20.0',
    max_memory_limit: 512_000,
    max_stack_limit: 128_000,
    max_max_processes_and_or_threads: 120,
    max_max_file_size: 4_096,
    max_extract_size: 10_240,
  };
  type Reply = { code?: number; body: string | Buffer | 'hang' };
  const json = (value: unknown): Reply => ({ body: JSON.stringify(value) });

  /** A server whose answers are given, by what is asked; each time the next one, the last again and again. */
  async function stub(replies: { info?: Reply[]; submit?: Reply[]; look?: Reply[] }): Promise<string> {
    const counts = { info: 0, submit: 0, look: 0 };
    const usual = { info: [json(maxima)], submit: [json({ token: 'token-1234' })], look: [finished(frame('on\n'))] };
    const listening = createServer((request, response) => {
      request.resume();
      const kind = request.method === 'POST' ? 'submit' : request.url?.startsWith('/config') ? 'info' : 'look';
      const list = replies[kind] ?? usual[kind];
      const reply = list[Math.min(counts[kind]++, list.length - 1)];
      if (!reply || reply.body === 'hang') return;
      response.writeHead(reply.code ?? 200).end(reply.body);
    });
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    open.push(listening);
    return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  }
  const base64 = (words: string) => Buffer.from(words).toString('base64');
  const frame = (stdout: string, head = `codenova 0 ${stdout.length} 0 0`) => `${head}\n${base64(stdout)}\n\n\n`;
  const usualOutcome = {
    status_id: 3,
    message: null,
    exit_signal: null,
    time: '0.01',
    wall_time: '0.02',
    memory: 1_000,
  };
  const finished = (stdout: string | null, change: object = {}) =>
    json({ ...usualOutcome, stdout: stdout === null ? null : base64(stdout), ...change });

  const run = async (replies: Parameters<typeof stub>[0], queueTimeMs = 60_000) => {
    const sandbox = await openJudge0({ url: await stub(replies), slots: 1, queueTimeMs });
    const result = await sandbox.run({ ...echo, limits: { ...contractLimits, wallTimeMs: 1_000 } });
    await sandbox.close();
    return result;
  };

  test.each<[string, Parameters<typeof stub>[0]]>([
    ['as it should be', {}],
    [
      'away for a moment',
      { submit: [{ code: 503, body: '{"error":"queue is full"}' }, json({ token: 'token-1234' })] },
    ],
    ['broken for a moment', { look: [{ code: 502, body: 'Bad Gateway' }, finished(frame('on\n'))] }],
    [
      'slow',
      {
        look: [
          json({ ...usualOutcome, status_id: 1, stdout: null }),
          json({ ...usualOutcome, status_id: 2, stdout: null }),
          finished(frame('on\n')),
        ],
      },
    ],
  ])('%s: the outcome comes', async (_name, replies) => {
    const result = await run(replies);
    expect([result.status, result.exitCode, text(result.stdout), result.error]).toEqual([
      'exited',
      0,
      'on\n',
      undefined,
    ]);
  });

  test.each<[string, Parameters<typeof stub>[0], RegExp]>([
    ['refuses', { submit: [{ code: 422, body: '{"language_id":["no"]}' }] }, /answered 422/],
    ['no token', { submit: [json({})] }, /gave no token/],
    ['a token that is a path', { submit: [json({ token: '../../admin' })] }, /gave no token/],
    ['no JSON', { submit: [{ body: '<html>' }] }, /no JSON/],
    ['a list', { look: [json([])] }, /no object/],
    ['no status', { look: [json({ stdout: null })] }, /no number as status_id/],
    ['a status that is text', { look: [finished(frame(''), { status_id: 'Accepted' })] }, /no number as status_id/],
    ['a status that nobody knows', { look: [finished(frame(''), { status_id: 15 })] }, /status 15/],
    ['a status without a meaning here', { look: [finished(frame(''), { status_id: 4 })] }, /status 4/],
    ['an internal error', { look: [finished(null, { status_id: 13 })] }, /status 13/],
    ['a script that failed', { look: [finished(null, { status_id: 11 })] }, /the script failed/],
    ['no frame', { look: [finished('Accepted')] }, /no whole frame/],
    ['no output', { look: [finished(null)] }, /no whole frame/],
    ['half a frame', { look: [finished('codenova 0 3 0 0\nb24K\n')] }, /no whole frame/],
    ['a frame that claims more', { look: [finished(frame('on\n', 'codenova 0 99 0 0'))] }, /no whole frame/],
    ['more after the frame', { look: [finished(`${frame('on\n')}x`)] }, /no whole frame/],
    ['a negative time', { look: [finished(frame(''), { time: -1 })] }, /no number as time/],
    ['output that is no base64', { look: [json({ ...usualOutcome, stdout: '\u0000{}' })] }, /no base64/],
    ['an answer without end', { look: [{ body: Buffer.alloc(30 * 2 ** 20, 0x20) }] }, /more than was asked/],
    ['a redirect', { look: [{ code: 302, body: '' }] }, /answered 302|does not answer/],
  ])('%s: never a success', async (_name, replies, words) => {
    const result = await run(replies, 2_000);
    expect([result.status, result.error]).toEqual(['sandbox-error', expect.stringMatching(words)]);
  });

  test.each<[string, Parameters<typeof stub>[0]]>([
    ['hangs when it is given a program', { submit: [{ body: 'hang' }] }],
    ['hangs when it is asked', { look: [{ body: 'hang' }] }],
    ['is broken for good', { look: [{ code: 500, body: 'x' }] }],
    ['never ends', { look: [json({ ...usualOutcome, status_id: 2, stdout: null })] }],
  ])('%s: given up', async (_name, replies) => {
    expect((await run(replies, 300)).status).toBe('sandbox-error');
  });

  test('maxima that are none', async () => {
    await expect(openJudge0({ url: await stub({ info: [json({})] }), slots: 1 })).rejects.toThrow(
      /no number as max_cpu/,
    );
  });
});
