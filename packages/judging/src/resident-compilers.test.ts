import { type Language, languages, type Task } from '@codenova/languages';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { useJudge } from '../testing/index.ts';
import { createResidentCompilers, type ResidentCompilers } from './resident-compilers.ts';

/** I9: a compiler that stays serves one person after the other, in a box of its own, and is no way between them. */

const local = useJudge();
let residents: ResidentCompilers;
beforeAll(() => {
  residents = createResidentCompilers({ sandbox: local().sandbox, usesLimit: 4, queueLimit: 3 });
});
afterAll(() => residents?.close());

/** Speaks the protocol of `ResidentCompiler`; what it compiles says what it does. */
const compiler = `
import os, sys, time
read = sys.stdin.buffer.read
def reply(code, message=b"", artifact=b""):
    os.write(3, b"%d %d %d\\n%s%s" % (code, len(message), len(artifact), message, artifact))
reply(0)
uses = 0
while True:
    header = sys.stdin.buffer.readline()
    if not header: break
    name, source = map(int, header.split())
    name, source = read(name).decode(), read(source).decode()
    uses += 1
    if source == "loop":
        while True: pass
    elif source == "sleep": time.sleep(100)
    elif source == "eat": x = bytearray(10**9)
    elif source == "end": sys.exit(0)
    elif source == "crash": os.abort()
    elif source == "noise": os.write(3, b"what is this?\\n" * 9)
    elif source == "more": os.write(3, b"0 0 3\\none0 0 3\\ntwo")
    elif source == "late": reply(0, b"", b"one"); time.sleep(0.05); reply(0, b"", b"two")
    elif source == "wrong": reply(1, ("%s: no" % name).encode())
    else: reply(0, b"", ("%d %d %s" % (os.getpid(), uses, source)).encode())
`;

const step = {
  argv: ['/usr/bin/python3', '-S', '/box/compiler.py'] as [string, ...string[]],
  environment: {},
  files: [{ path: '/box/compiler.py', content: compiler }],
  processes: 8,
  memoryBytes: 128 * 2 ** 20,
  cpuTimeMs: 5_000,
};
const language: Language = {
  ...languages.java,
  residentCompiler: {
    start: () => step,
    request: ({ code }) => ({ fileName: 'a name.x', source: code }),
    cpuTimeMs: 500,
  },
};
const task = (code: string): Task => ({ signature: { kind: 'program' }, code });
const compile = (code: string) => residents.compile(language, task(code));
const artifactOf = (reply: Awaited<ReturnType<typeof compile>>) =>
  reply?.kind === 'done' ? Buffer.from(reply.artifact).toString() : `${reply?.kind} ${reply?.what}`;
/** The first ask starts it; until it is ready others compile without it. */
const ready = () => vi.waitUntil(async () => (await compile('warm')) !== undefined, { timeout: 10_000, interval: 20 });

test('it is used when it is ready, in turn, and renewed after some uses', async () => {
  expect(await compile('first')).toBe(undefined);
  await ready();
  const replies = await Promise.all(['a', 'b', 'c'].map(compile));
  expect(replies.map(artifactOf)).toEqual([
    expect.stringMatching(/ 2 a$/),
    expect.stringMatching(/ 3 b$/),
    expect.stringMatching(/ 4 c$/),
  ]);
  await ready();
  // Another process, which has seen only what warmed it.
  expect(artifactOf(await compile('d'))).toMatch(/ 2 d$/);
});

test('more than a few do not wait for it', async () => {
  await ready();
  const replies = await Promise.all(Array.from({ length: 8 }, (_, index) => compile(`${index}`)));
  expect(replies.filter((reply) => reply === undefined).length).toBeGreaterThan(0);
});

test('what the compiler says of an error comes as it said it', async () => {
  await ready();
  expect(await compile('wrong')).toMatchObject({ kind: 'done', exitCode: 1, message: 'a name.x: no' });
});

test.each([
  ['loop', { kind: 'too-much', what: 'time' }],
  ['sleep', { kind: 'too-much', what: 'time' }],
  ['eat', { kind: 'too-much', what: 'memory' }],
])('%s: the limits of one compilation end it, and the person is told', async (code, reply) => {
  await ready();
  expect(await compile(code)).toEqual(reply);
  await ready();
});

test.each(['end', 'crash', 'noise'])(
  '%s: one that breaks is compiled without it, and another takes its place',
  async (code) => {
    await ready();
    expect(await compile(code)).toBe(undefined);
    await ready();
  },
);

test.each(['more', 'late'])('%s: one that answers more than it is asked is not believed any more', async (code) => {
  await ready();
  await compile(code);
  const last = vi.waitUntil(async () => artifactOf(await compile('mine')).endsWith(' mine'), { timeout: 10_000 });
  await last;
});
