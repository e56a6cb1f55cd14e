import { type LanguageId, languageIds, type Verdict } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import { judged, type Problem, signatureOf, useJudge } from './judge-fixture.ts';

/** Every verdict in every language, through the real sandbox. */

const local = useJudge();

const sum: Problem = {
  signature: signatureOf('total(int[] values, int extra): int'),
  examples: [
    { args: [[1, 2, 3], 4], expected: 10 },
    { args: [[], 0], expected: 0 },
    { args: [[-5], 2 ** 31 - 1], expected: 2 ** 31 - 6 },
    { args: [[2 ** 30, 2 ** 30 - 1], 0], expected: 2 ** 31 - 1 },
  ],
  memoryMb: 64,
};

/** The body of `total`, and the declarations beside it. */
const shell: Record<LanguageId, (body: string) => string> = {
  python: (body) => `class Solution:\n    def total(self, values: List[int], extra: int) -> int:\n        ${body}\n`,
  javascript: (body) => `/** A remark. */\nvar total = function(values, extra) {\n${body}\n};\n`,
  typescript: (body) =>
    `type Values = number[];\nfunction total(values: Values, extra: number): number {\n${body}\n}\n`,
  cpp: (body) => `class Solution {\npublic:\n  int total(vector<int>& values, int extra) {\n${body}\n  }\n};\n`,
  java: (body) => `class Solution {\n  public int total(int[] values, int extra) {\n${body}\n  }\n}\n`,
};

type Row = { body: string; verdict: Verdict; message?: RegExp; stdout?: string };
const rows: Record<LanguageId, Row[]> = {
  python: [
    { body: 'print("seen", len(values)); return sum(values) + extra', verdict: 'accepted', stdout: 'seen 3\n' },
    { body: 'return sum(values)', verdict: 'wrong-answer' },
    { body: 'return None', verdict: 'wrong-answer', message: /returned None/ },
    { body: 'return "10"', verdict: 'wrong-answer', message: /where int is expected/ },
    { body: 'return 2**31', verdict: 'wrong-answer', message: /not a 32-bit integer/ },
    { body: 'while True: pass', verdict: 'time-limit-exceeded' },
    { body: 'import time; time.sleep(60)', verdict: 'time-limit-exceeded' },
    { body: 'x = [0] * (1 << 30)', verdict: 'memory-limit-exceeded' },
    { body: 'while True: print("x" * 10000)', verdict: 'output-limit-exceeded' },
    { body: 'return values[99]', verdict: 'runtime-error', message: /^IndexError: .*\nsolution\.py, line 3$/ },
    { body: 'return self.total(values, extra)', verdict: 'runtime-error', message: /^RecursionError/ },
    // To the calling thread: sent to the process, the answer could come out before the main thread takes it.
    { body: 'import signal; signal.raise_signal(11)', verdict: 'runtime-error', message: /^SIGSEGV/ },
    { body: 'import os; os._exit(0)', verdict: 'runtime-error', message: /ended before answering/ },
    { body: 'exit()', verdict: 'runtime-error', message: /^SystemExit/ },
    { body: 'return values[', verdict: 'compilation-error', message: /SyntaxError[\s\S]*solution\.py, line 3/ },
  ],
  javascript: [
    {
      body: 'console.log("seen", values.length); return values.reduce((a, b) => a + b, extra)',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'return extra', verdict: 'wrong-answer' },
    { body: '', verdict: 'wrong-answer', message: /returned undefined/ },
    { body: 'for (;;);', verdict: 'time-limit-exceeded' },
    { body: 'const a = []; for (;;) a.push(new Array(1000).fill(a.length))', verdict: 'memory-limit-exceeded' },
    { body: 'const a = []; for (;;) a.push(Buffer.alloc(1 << 20, 1))', verdict: 'memory-limit-exceeded' },
    { body: 'for (;;) console.log("x".repeat(10000))', verdict: 'output-limit-exceeded' },
    { body: 'return values.none.length', verdict: 'runtime-error', message: /^TypeError: .*\nsolution\.js, line 3$/ },
    { body: 'return total(values, extra)', verdict: 'runtime-error', message: /^RangeError/ },
    { body: 'throw { toString() { throw 1 } }', verdict: 'runtime-error' },
    { body: 'process.exit(0)', verdict: 'runtime-error', message: /ended before answering/ },
    { body: 'process.kill(process.pid, "SIGKILL")', verdict: 'runtime-error', message: /^SIGKILL/ },
    { body: 'return values[', verdict: 'compilation-error', message: /SyntaxError[\s\S]*solution\.js, line 4/ },
  ],
  typescript: [
    {
      body: 'console.log("seen", values.length); return values.reduce((a: number, b: number): number => a + b, extra)',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'return extra', verdict: 'wrong-answer' },
    { body: 'for (;;);', verdict: 'time-limit-exceeded' },
    {
      body: 'const a: number[][] = []; for (;;) a.push(new Array(1000).fill(a.length))',
      verdict: 'memory-limit-exceeded',
    },
    { body: 'for (;;) console.log("x".repeat(10000))', verdict: 'output-limit-exceeded' },
    {
      body: '\n\nreturn (values as any).none.length',
      verdict: 'runtime-error',
      message: /^TypeError: .*\nsolution\.ts, line 5$/,
    },
    { body: 'return values[', verdict: 'compilation-error', message: /solution\.ts:4/ },
  ],
  cpp: [
    {
      body: 'cout << "seen " << values.size() << endl; return accumulate(values.begin(), values.end(), extra);',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'return extra;', verdict: 'wrong-answer' },
    { body: `cerr << "instance of 'std::bad_alloc'"; exit(1);`, verdict: 'runtime-error' },
    { body: 'volatile int i = 0; for (;;) i = i + 1;', verdict: 'time-limit-exceeded' },
    { body: 'for (;;) { auto p = new char[1 << 20]; memset(p, 1, 1 << 20); }', verdict: 'memory-limit-exceeded' },
    { body: 'for (;;) cout << string(10000, 120);', verdict: 'output-limit-exceeded' },
    { body: 'for (;;) cerr << string(10000, 120);', verdict: 'output-limit-exceeded' },
    { body: 'return values.at(99);', verdict: 'runtime-error', message: /^std::out_of_range: / },
    { body: 'throw 5;', verdict: 'runtime-error', message: /^int$/ },
    { body: 'return *(volatile int*)8;', verdict: 'runtime-error', message: /^SIGSEGV/ },
    { body: 'volatile int zero = 0; return extra / zero;', verdict: 'runtime-error', message: /^SIGFPE/ },
    { body: 'abort();', verdict: 'runtime-error', message: /^SIGABRT/ },
    { body: 'exit(0);', verdict: 'runtime-error', message: /ended before answering/ },
    {
      body: 'volatile char frame[100]; frame[0] = 1; return total(values, extra + frame[0]) + frame[0];',
      verdict: 'runtime-error',
      message: /^SIGSEGV/,
    },
    {
      body: 'return values[0;',
      verdict: 'compilation-error',
      message: /^solution\.cpp: .*\nsolution\.cpp:4:\d+: error/,
    },
  ],
  java: [
    {
      body: 'System.out.println("seen " + values.length); return Arrays.stream(values).sum() + extra;',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'return extra;', verdict: 'wrong-answer' },
    { body: 'for (;;);', verdict: 'time-limit-exceeded' },
    { body: 'List<int[]> a = new ArrayList<>(); for (;;) a.add(new int[100_000]);', verdict: 'memory-limit-exceeded' },
    { body: 'for (;;) System.out.println("x".repeat(10000));', verdict: 'output-limit-exceeded' },
    {
      body: 'return values[99];',
      verdict: 'runtime-error',
      message: /ArrayIndexOutOfBoundsException: .*\nSolution\.java, line 3$/,
    },
    { body: 'return total(values, extra);', verdict: 'runtime-error', message: /StackOverflowError/ },
    { body: 'System.exit(0); return 0;', verdict: 'runtime-error', message: /ended before answering/ },
    { body: 'return values[0', verdict: 'compilation-error', message: /^Solution\.java:3: error/ },
  ],
};

describe.each(languageIds.map((id) => ({ id })))('$id', ({ id }) => {
  test.concurrent.each(rows[id])('$verdict: $body', async ({ body, verdict, message, stdout }) => {
    const judgement = await judged(local(), sum, id, shell[id](body));
    const [first] = judgement.cases;
    const said = judgement.message ?? first?.message;
    expect({ verdict: judgement.verdict, said }).toMatchObject({ verdict });
    if (message) expect(said).toMatch(message);
    if (stdout !== undefined) expect(first?.stdout).toBe(stdout);
    expect(judgement.casesTotal).toBe(4);
    expect(said ?? '').not.toMatch(/\/(box|toolchains|opt|tmp|work)\//);
    if (verdict === 'accepted') {
      expect(judgement.casesPassed).toBe(4);
      expect(judgement.cases.map((each) => each.visible)).toEqual([true, true]);
    }
  });
});
