import { type CaseInput, judgementSchema, type LanguageId, limitsSchema } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import { useJudge } from '../testing/index.ts';
import type { JudgeProgress } from './judge.ts';
import { classSignatureOf, type Example, inputOf, judged, type Problem, signatureOf } from './judge-fixture.ts';

const local = useJudge();

const program: Problem = {
  signature: { kind: 'program' },
  comparison: { kind: 'tokens' },
  examples: [
    { stdin: '2 3\n', expected: '5\n' },
    { stdin: '10 -4', expected: '6' },
  ],
};

describe('programs', () => {
  test.concurrent.each<[LanguageId, string, string, RegExp?]>([
    ['python', 'print(4)', 'wrong-answer'],
    ['python', '\n1 / 0', 'runtime-error', /^ZeroDivisionError: .*\nsolution\.py, line 2$/],
    ['python', 'print(', 'compilation-error', /SyntaxError/],
    ['python', 'exit(3)', 'runtime-error', /exit code 3/],
    ['python', 'while True: pass', 'time-limit-exceeded'],
    ['python', 'while True: print("x" * 1000)', 'output-limit-exceeded'],
    ['python', 'import sys; sys.stdout.buffer.write(b"\\xff")', 'wrong-answer', /UTF-8/],
    ['javascript', '\n\nnone.x', 'runtime-error', /^ReferenceError: .*\nsolution\.js, line 3$/],
    ['javascript', 'let a = ;', 'compilation-error', /SyntaxError/],
    [
      'typescript',
      'type A = 1;\n\nconst b: any = null; b.x;',
      'runtime-error',
      /^TypeError: .*\nsolution\.ts, line 3$/,
    ],
    ['cpp', 'int main() { throw std::runtime_error("why"); }', 'runtime-error', /std::runtime_error: why/],
    ['cpp', 'int main() { return 4; }', 'runtime-error', /exit code 4/],
    ['cpp', 'void helper() {}', 'compilation-error', /main/],
    [
      'java',
      'class Main {\n  public static void main(String[] a) {\n    throw new IllegalStateException("why");\n  }\n}',
      'runtime-error',
      /IllegalStateException: why\nMain\.java, line 3$/,
    ],
    ['java', 'class Main { }', 'runtime-error', /there is no main method/],
  ])('%s: %s is %s', async (id, code, verdict, message) => {
    const judgement = await judged(local(), program, id, code);
    const said = judgement.message ?? judgement.cases[0]?.message ?? '';
    expect({ verdict: judgement.verdict, said }).toMatchObject({ verdict });
    if (message) expect(said).toMatch(message);
  });
});

describe('comparisons', () => {
  const floats: Problem = {
    signature: signatureOf('half(int x): double'),
    examples: [{ args: [3], expected: 1.5 }],
  };
  const anyPair: Problem = {
    signature: signatureOf('pair(int total): int[]'),
    comparison: { kind: 'checker' },
    checkerSource: `type Answer = { ok: boolean; message?: string };
export function check(input: { args: number[] }, expected: number[], actual: number[]): Answer {
  const ok = actual.length === expected.length && actual[0]! + actual[1]! === input.args[0];
  return ok ? { ok } : { ok, message: 'the two do not add up' };
}`,
    examples: [{ args: [10], expected: [5, 5] }],
  };
  test.concurrent.each<[string, Problem, string, string, RegExp?]>([
    ['a double within the tolerance', floats, 'def half(self, x): return x / 2 + 1e-7', 'accepted'],
    ['a double beyond the tolerance', floats, 'def half(self, x): return x / 2 + 1e-3', 'wrong-answer'],
    ['no number', floats, 'def half(self, x): return float("nan")', 'wrong-answer', /not a finite number/],
    [
      'a whole number for a double',
      { ...floats, examples: [{ args: [4], expected: 2 }] },
      'def half(self, x): return 2',
      'accepted',
    ],
    ['a checker that agrees', anyPair, 'def pair(self, total): return [1, total - 1]', 'accepted'],
    ['a checker that does not', anyPair, 'def pair(self, total): return [1, 1]', 'wrong-answer', /do not add up/],
    [
      'a checker that fails',
      { ...anyPair, checkerSource: 'export function check() { return 1 }' },
      'def pair(self, total): return [1, 1]',
      'internal-error',
      /check\.ts/,
    ],
    [
      'a checker that is not there',
      { ...anyPair, checkerSource: 'export const x = 1' },
      'def pair(self, total): return [1, 1]',
      'internal-error',
      /check\.ts/,
    ],
    ['no cases', { ...floats, examples: [] }, 'def half(self, x): return x / 2', 'internal-error', /no cases/],
  ])('%s', async (_name, problem, method, verdict, message) => {
    const judgement = await judged(local(), problem, 'python', `class Solution:\n    ${method}\n`);
    expect(judgement).toMatchObject({ verdict });
    if (message) expect(judgement.message ?? judgement.cases[0]?.message).toMatch(message);
  });
});

const echo = signatureOf('echo(int x): int');
const limits = limitsSchema.parse({ cpuTimeMs: 500, memoryMb: 128 });
const problem = { signature: echo, limits, comparison: { kind: 'exact' as const } };
const inputs = [1, 2, 3, 4].map((x): CaseInput => ({ kind: 'function', args: [x] }));
const reference = { languageId: 'python' as const, code: 'class Solution:\n    def echo(self, x): return x\n' };

describe('run', () => {
  test('shows every case, with what it has printed, beside the reference', async () => {
    const code = `
import sys
class Solution:
    def echo(self, x):
        print("case", x)
        print("error", x, file=sys.stderr)
        if x == 2: raise ValueError("two")
        if x == 3: import os; os._exit(9)
        return x
`;
    const judgement = await local().judge.run({ problem, languageId: 'python', code, inputs, reference });
    expect(judgementSchema.parse(judgement)).toEqual(judgement);
    expect(judgement).toMatchObject({ verdict: 'runtime-error', casesPassed: 2, casesTotal: 4 });
    expect(
      judgement.cases.map(({ verdict, actual, expected, stdout, stderr }) => ({
        verdict,
        actual,
        expected,
        stdout,
        stderr,
      })),
    ).toEqual([
      { verdict: 'accepted', actual: 1, expected: 1, stdout: 'case 1\n', stderr: 'error 1\n' },
      { verdict: 'runtime-error', actual: undefined, expected: 2, stdout: 'case 2\n', stderr: 'error 2\n' },
      // The buffer of standard output dies with the process.
      { verdict: 'runtime-error', actual: undefined, expected: 3, stdout: '', stderr: 'error 3\n' },
      { verdict: 'accepted', actual: 4, expected: 4, stdout: 'case 4\n', stderr: 'error 4\n' },
    ]);
    expect(judgement.cases[1]?.message).toBe('ValueError: two\nsolution.py, line 7');
  });

  test('an input on which the reference fails is never accepted', async () => {
    const picky = { ...reference, code: 'class Solution:\n    def echo(self, x): return x if x < 3 else [][0]\n' };
    const judgement = await local().judge.run({
      problem,
      languageId: 'python',
      code: reference.code,
      inputs,
      reference: picky,
    });
    expect(judgement.verdict).not.toBe('accepted');
    expect(judgement.cases.map((each) => each.verdict)).toEqual([
      'accepted',
      'accepted',
      'wrong-answer',
      'wrong-answer',
    ]);
    expect(judgement.cases[2]).not.toHaveProperty('expected');
    expect(judgement.cases[2]?.message).toMatch(/constraints/);
  });

  test('code that does not load, and a reference that does not', async () => {
    const run = (code: string, ours: string) =>
      local().judge.run({
        problem,
        languageId: 'python',
        code,
        inputs,
        reference: { languageId: 'python', code: ours },
      });
    expect(await run('x = (', reference.code)).toMatchObject({
      verdict: 'compilation-error',
      casesPassed: 0,
      cases: [],
    });
    expect((await run(reference.code, 'x = (')).verdict).not.toBe('accepted');
  });

  test('time is a limit for each case', async () => {
    const code =
      'import time\nclass Solution:\n    def echo(self, x):\n        end = time.process_time() + 0.35\n        while time.process_time() < end: pass\n        return x\n';
    const judgement = await local().judge.run({ problem, languageId: 'python', code, inputs, reference });
    expect(judgement).toMatchObject({ verdict: 'accepted', casesPassed: 4 });
    expect(judgement.cpuTimeMs).toBeGreaterThan(300);
  });
});

test('answers of a trusted solution, or the reason why there are none', async () => {
  const ask = (code: string) => local().judge.answers({ problem, languageId: 'python', code, inputs });
  expect(await ask(reference.code)).toEqual([1, 2, 3, 4]);
  await expect(ask('class Solution:\n    def echo(self, x): return 1 // (3 - x)\n')).rejects.toThrow(
    /input 2: runtime-error ZeroDivisionError/,
  );
  await expect(ask('class')).rejects.toThrow(/SyntaxError/);
});

test('a time that is over the limit by little is measured again before it is refused', async () => {
  // Slow in the first process that asks for case 2, quick in the next one: only the channel of time tells them apart.
  const slowOnce = (seconds: number) => `
import time
count = 0
class Solution:
    def echo(self, x):
        global count
        count += 1
        end = time.process_time() + (${seconds} if count == 2 else 0)
        while time.process_time() < end: pass
        return x
`;
  const judge = (seconds: number) =>
    local().judge.judge({
      problem,
      languageId: 'python',
      code: slowOnce(seconds),
      cases: inputs.map((input, index) => ({ name: `${index}`, visible: true, input, expected: index + 1 })),
    });
  expect(await judge(0.53)).toMatchObject({ verdict: 'accepted', casesPassed: 4 });
  expect(await judge(0.9)).toMatchObject({ verdict: 'time-limit-exceeded', casesPassed: 1 });
});

test('an answer that is too large to look at, or that a database refuses, is judged but not shown as it is', async () => {
  const words: Problem = { signature: signatureOf('word(int x): string'), examples: [{ args: [1], expected: 'x' }] };
  const judge = (answer: string) =>
    judged(local(), words, 'python', `class Solution:\n    def word(self, x): return ${answer}\n`);
  expect((await judge('"a\\0b"')).cases[0]).toMatchObject({ verdict: 'wrong-answer', actual: 'a\uFFFDb' });
  const large = (await judge('"a" * 10**6')).cases[0];
  expect(large).toMatchObject({
    verdict: 'wrong-answer',
    message: 'the answer is too large to be shown (1000002 characters)',
  });
  expect(large).not.toHaveProperty('actual');
});

test('progress is told, and an abort ends it', async () => {
  const seen: JudgeProgress[] = [];
  const cases = inputs.map((input, index) => ({ name: `${index}`, visible: index === 0, input, expected: index + 1 }));
  const { code } = reference;
  await local().judge.judge({ problem, languageId: 'python', code, cases, onProgress: (each) => seen.push(each) });
  expect(seen[0]).toEqual({ state: 'compiling' });
  expect(seen.slice(1)).toEqual([0, 1, 2, 3, 4].map((casesDone) => ({ state: 'running', casesDone, casesTotal: 4 })));
  const controller = new AbortController();
  const endless = 'class Solution:\n    def echo(self, x):\n        import time; time.sleep(60)\n';
  const onProgress = (each: JudgeProgress) => each.state === 'running' && setTimeout(() => controller.abort(), 50);
  await expect(
    local().judge.judge({ problem, languageId: 'python', code: endless, cases, signal: controller.signal, onProgress }),
  ).rejects.toThrow(/abort/i);
});

test('a class whose method fails in the middle, and hidden cases without a word', async () => {
  const stack: Problem = {
    signature: classSignatureOf('Stack()', 'push(int x): void', 'pop(): int'),
    examples: [
      { calls: [['Stack'], ['push', 4], ['pop']], expected: [null, null, 4] },
      { calls: [['Stack'], ['pop'], ['push', 1]], expected: [null, -1, null] },
    ] as Example[],
  };
  const code =
    'class Stack:\n    def __init__(self): self.items = []\n    def push(self, x): self.items.append(x)\n    def pop(self): return self.items.pop()\n';
  const judgement = await judged(local(), stack, 'python', code);
  expect(judgement).toMatchObject({ verdict: 'runtime-error', casesPassed: 1 });
  expect(judgement.cases.at(-1)).toEqual({ index: 1, visible: false, verdict: 'runtime-error', cpuTimeMs: null });
  expect(judgement.message).toBe(undefined);
  expect(inputOf(stack.examples[0] as Example).kind).toBe('class');
});
