import { type Judgement, type LanguageId, limitsSchema, type Verdict } from '@codenova/contracts';
import type { LocalJudge } from '@codenova/judging';
import { openTestJudge, openTimeoutMs } from '@codenova/judging/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Judge0Server, openJudge0Server } from './testing/judge0-server.ts';

/** A judge whose boxes are on a Judge0 server: our own Judge0-compatible API with a real sandbox. */

let server: Judge0Server;
let far: LocalJudge;
beforeAll(async () => {
  server = await openJudge0Server();
  far = await openTestJudge({ judge0: { url: server.url, token: server.key } });
}, openTimeoutMs);
afterAll(async () => {
  await far?.close();
  await server.close();
});

test('which languages work there: those whose toolchains are small; the others are told to be missing', () => {
  const works = (Object.keys(far.toolchains.keys) as LanguageId[]).filter(
    (id) => far.toolchains.missing[id] === undefined,
  );
  expect(works).toEqual(expect.arrayContaining(['python', 'ruby', 'lua', 'perl', 'c', 'rust']));
  for (const id of ['cpp', 'java', 'kotlin', 'go'] as const)
    expect(far.toolchains.missing[id]).toMatch(
      /does not work on the server that runs it: .*(too large to travel|needs \d+ KB)/s,
    );
});

async function judged(languageId: LanguageId, code: string): Promise<Judgement> {
  return far.judge.judge({
    problem: {
      signature: { kind: 'function', name: 'twice', parameters: [{ name: 'value', type: 'int' }], returns: 'int' },
      limits: limitsSchema.parse({ cpuTimeMs: 1_000, memoryMb: 128 }),
      comparison: { kind: 'exact' },
    },
    languageId,
    code,
    cases: [1, 2, 3].map((value) => ({
      name: `${value}`,
      visible: value === 1,
      input: { kind: 'function', args: [value] },
      expected: value * 2,
    })),
  });
}

test.each<[string, LanguageId, string, Verdict]>([
  ['right', 'python', 'class Solution:\n    def twice(self, value):\n        return value * 2', 'accepted'],
  ['wrong', 'python', 'class Solution:\n    def twice(self, value):\n        return 2', 'wrong-answer'],
  ['an exception', 'python', 'class Solution:\n    def twice(self, value):\n        return [][value]', 'runtime-error'],
  ['no end', 'python', 'class Solution:\n    def twice(self, value):\n        while True: pass', 'time-limit-exceeded'],
  [
    'slow',
    'python',
    'import time\nclass Solution:\n    def twice(self, value):\n        while time.process_time() < 3: pass\n        return value * 2',
    'time-limit-exceeded',
  ],
  [
    'too much memory',
    'python',
    'class Solution:\n    def twice(self, value):\n        return len(bytearray(b"x") * (1 << 30))',
    'memory-limit-exceeded',
  ],
  [
    'ends before it answers',
    'python',
    'import os\nclass Solution:\n    def twice(self, value):\n        os._exit(0)',
    'runtime-error',
  ],
  ['right', 'c', 'int twice(int value) { return value * 2; }', 'accepted'],
  ['does not compile', 'c', 'int twice(int value) { return values * 2; }', 'compilation-error'],
  ['a fault', 'c', 'int twice(int value) { return *(volatile int*)0; }', 'runtime-error'],
  ['right', 'ruby', 'def twice(value)\n  value * 2\nend', 'accepted'],
])('%s: %s', async (_name, languageId, code, verdict) => {
  const judgement = await judged(languageId, code);
  expect([judgement.verdict, judgement.message]).toEqual([verdict, judgement.message]);
});

test('a program of standard input and output', async () => {
  const judgement = await far.judge.judge({
    problem: {
      signature: { kind: 'program' },
      limits: limitsSchema.parse({ cpuTimeMs: 1_000, memoryMb: 128 }),
      comparison: { kind: 'exact' },
    },
    languageId: 'python',
    code: 'print(int(input()) * 2)',
    cases: [1, 2].map((value) => ({
      name: `${value}`,
      visible: true,
      input: { kind: 'program', stdin: `${value}\n` },
      expected: `${value * 2}\n`,
    })),
  });
  expect([judgement.verdict, judgement.casesPassed]).toEqual(['accepted', 2]);
});
