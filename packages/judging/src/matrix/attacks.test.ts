import { type LanguageId, limitsSchema, type Verdict } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import { useJudge } from '../../testing/index.ts';
import { judged, type Problem, signatureOf } from '../judge-fixture.ts';
import { sandboxAdapters } from '../local-sandbox.ts';

/** Hostile code: at compile time nothing of the host comes out, at run time no verdict is forged. */

// The answers are no function of the arguments that a program could guess.
const secret: Problem = {
  signature: signatureOf('secret(int x): int'),
  examples: [
    { args: [1], expected: 730_441_227 },
    { args: [2], expected: 118_252_966 },
    { args: [3], expected: 905_667_310 },
  ],
  cpuTimeMs: 500,
};

const cpp = (body: string, before = '') => `${before}\nclass Solution { public: int secret(int x) { ${body} } };`;
const java = (body: string, before = '') =>
  `${before}\nclass Solution { public int secret(int x) throws Exception { ${body} } }`;

describe.each([...sandboxAdapters])('with %s', (adapter) => {
  const local = useJudge({ adapter });
  describe('at compile time: a compilation error within limits, and no byte of the host', () => {
    test.concurrent.each<[string, LanguageId, string, Verdict?]>([
      ['a secret file', 'cpp', cpp('return 0;', '#include "/etc/shadow"')],
      ['the list of users', 'cpp', cpp('return 0;', '#include "/etc/passwd"')],
      ['an endless device', 'cpp', cpp('return 0;', '#include "/dev/zero"')],
      ['a random device', 'cpp', cpp('return 0;', '#include "/dev/urandom"')],
      ['the environment', 'cpp', cpp('return 0;', '#include "/proc/self/environ"'), 'wrong-answer'],
      ['itself', 'cpp', cpp('return 0;', '#include "main.cpp"')],
      ['the assembler', 'cpp', cpp('asm(".incbin \\"/etc/shadow\\""); return 0;')],
      [
        'a tower of templates',
        'cpp',
        cpp('return T<1000000>::value;', 'template<int N> struct T { enum { value = T<N - 1>::value }; };'),
      ],
      [
        'doubling templates',
        'cpp',
        cpp(
          'return f<0, 40>();',
          'template<long A, int N> constexpr int f() { if constexpr (N == 0) return 1; else return f<2 * A, N - 1>() + f<2 * A + 1, N - 1>(); }',
        ),
      ],
      [
        'an endless constant',
        'cpp',
        cpp('constexpr int y = f(0); return y;', 'constexpr int f(int a) { while (true) a ^= 1; return a; }'),
      ],
      [
        'doubling macros',
        'cpp',
        cpp(
          'return X9;',
          ['int x; ', ...Array(10).keys()]
            .map((_, n) =>
              n === 0 ? '#define X0 error error' : `#define X${n} X${n - 1} X${n - 1} X${n - 1} X${n - 1}`,
            )
            .join('\n'),
        ),
      ],
      ['deep parentheses', 'cpp', cpp(`return ${'('.repeat(4_000)}`)],
      ['a gigabyte of data', 'cpp', cpp('return big[x];', 'int big[1 << 28] = {1};')],
      ['a plugin by pragma', 'cpp', cpp('return 0', '#pragma GCC plugin "/tmp/x.so"')],
      [
        'a method too large',
        'java',
        java('return 0;', `class Big { static int[] f() { return new int[] {${'1,'.repeat(4_900)}}; } }`.repeat(1)),
        'wrong-answer',
      ],
      ['deep parentheses', 'java', java(`return ${'('.repeat(4_000)}`)],
      [
        'an annotation processor',
        'java',
        java(
          'return 0',
          '@javax.annotation.processing.SupportedAnnotationTypes("*") class P extends javax.annotation.processing.AbstractProcessor {}',
        ),
      ],
      [
        'a file of the host',
        'typescript',
        'import secrets from "/etc/shadow";\nfunction secret(x: number) { return secrets[x]; }',
        'runtime-error',
      ],
      ['unclosed text', 'typescript', 'const a = `${'],
      ['an object file', 'cpp', '\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000'],
      [
        'a union that takes half a minute to check',
        'typescript',
        `type Digit = ${[...'0123456789'].map((digit) => `'${digit}'`).join(' | ')};
type Number = \`${`\${Digit}`.repeat(5)}\`;
type Pairs<A extends string> = A extends infer B extends string ? \`\${A}\${B}\` : never;
const all: Pairs<Number> = '0000000000';
function secret(x: number): number { return all.length + x; }`,
        'wrong-answer',
      ],
    ])('%s (%s)', async (_name, id, code, verdict = 'compilation-error') => {
      const judgement = await judged(local(), secret, id, code);
      const said = JSON.stringify(judgement);
      expect({ verdict: judgement.verdict, message: judgement.message?.slice(0, 300) }).toMatchObject({ verdict });
      expect(Buffer.byteLength(judgement.message ?? '')).toBeLessThanOrEqual(65_536);
      expect(said).not.toMatch(/root:|daemon:|PATH=|codenova-judging|\/var\/cache/);
    });
  });

  const python = (body: string, before = '') => `${before}
class Solution:
    def secret(self, x):
${body
  .split('\n')
  .map((line) => `        ${line}`)
  .join('\n')}
`;
  describe('what hidden cases hold does not come out', () => {
    const numbers = 'import sys\nx = int(sys.stdin.read())\n';
    const program: Problem = {
      signature: { kind: 'program' },
      comparison: { kind: 'tokens' },
      examples: [
        { stdin: '1', expected: '1' },
        { stdin: '424242', expected: '2' },
      ],
    };
    const spied: Problem = {
      ...secret,
      examples: [
        { args: [1], expected: 1 },
        { args: [424242], expected: 2 },
      ],
    };
    const load = `text = open("/proc/self/fd/0", "rb").read()
if b"424242" in text:
    os.write(3, b"load 0 0 0 0 %d\\n%s\\n" % (len(text), text))
    os._exit(1)`;
    const javaLoad = `var text = new String(new FileInputStream("/proc/self/fd/0").readAllBytes());
    if (text.contains("424242")) {
      try (var out = new FileOutputStream(FileDescriptor.out)) {
        out.write(("load 0 0 0 0 " + text.length() + "\\n" + text + "\\n").getBytes());
      }
      Runtime.getRuntime().halt(1);
    }`;
    test.concurrent.each<[string, Problem, LanguageId, string]>([
      ['as the words of a compiler, in a case', spied, 'python', python(`import os\n${load}\nreturn 1`)],
      ['as the words of a compiler, before the first case', spied, 'python', python('return 1', `import os\n${load}`)],
      ['as the words of a compiler, in a case', spied, 'java', java(`${javaLoad} return 1;`)],
      ['as the words of a compiler, by a program', program, 'python', `import os\n${load}\nprint(1)`],
      ['as an exception', spied, 'python', python('if x > 1: raise ValueError(x)\nreturn 1')],
      ['as an exception of a program', program, 'python', `${numbers}if x > 1: raise ValueError(x)\nprint(1)`],
      ['as an exit code', program, 'python', `${numbers}if x > 1: sys.exit(x % 256)\nprint(1)`],
    ])('%s (%s)', async (_name, problem, id, code) => {
      const judgement = await judged(local(), problem, id, code);
      expect(judgement).toMatchObject({ verdict: 'runtime-error', casesPassed: 1 });
      expect(judgement.message).toBeUndefined();
      expect(judgement.cases[1]).toEqual({ index: 1, visible: false, verdict: 'runtime-error', cpuTimeMs: null });
      expect(JSON.stringify(judgement)).not.toContain('424242');
    });

    test('as time or memory', async () => {
      const busy = python(
        'end = time.process_time() + (0.4 if x > 1 else 0)\nkept = bytearray(10**8 if x > 1 else 1)\nwhile time.process_time() < end: pass\nreturn 1',
        'import time',
      );
      const judgement = await judged(local(), spied, 'python', busy);
      expect(judgement).toMatchObject({ verdict: 'wrong-answer', casesPassed: 1 });
      expect(judgement.cpuTimeMs).toBeLessThan(300);
      expect(judgement.memoryBytes).toBeLessThan(90e6);
    });
  });

  test('a time that is claimed counts for no less than the kernel has seen', async () => {
    const forged = python(
      `import os, time
end = time.process_time() + 0.45
while time.process_time() < end: pass
os.write(3, b"answer 0 0 0 0 1\\n%d\\n" % x)
os._exit(0)`,
    );
    const examples = [1, 2].map((x) => ({ args: [x], expected: x }));
    const judgement = await judged(local(), { ...secret, examples }, 'python', forged);
    expect(judgement).toMatchObject({ verdict: 'accepted', casesPassed: 2 });
    expect(judgement.cpuTimeMs).toBeGreaterThan(250);
  });

  test('what is computed before the first case counts as the first case', async () => {
    const early = python(
      'return answers[x]',
      `import os, time
end = time.process_time() + 1.4
answers = {int(word): int(word) for word in os.pread(0, 10000, 0).split()}
while time.process_time() < end: pass`,
    );
    const examples = [1, 2, 3, 4].map((x) => ({ args: [x], expected: x }));
    const judgement = await judged(local(), { ...secret, examples }, 'python', early);
    expect(judgement).toMatchObject({ verdict: 'time-limit-exceeded', casesPassed: 0 });
  });

  test('an answer of a size that would keep the judge busy', async () => {
    const lists: Problem = {
      signature: signatureOf('lists(int x): int[][]'),
      examples: [{ args: [1], expected: [] }],
      // Its size refuses it, not the time that a slow machine takes to write it.
      cpuTimeMs: 10_000,
    };
    const count = 31_000_000;
    const forged = `import os
class Solution:
    def lists(self, x):
        payload = b"${count}" + b" 0" * ${count}
        os.write(3, b"answer 1 0 0 0 %d\\n" % len(payload) + payload)
        os._exit(0)
`;
    expect(await judged(local(), lists, 'python', forged)).toMatchObject({ verdict: 'output-limit-exceeded' });
    const honest = 'class Solution:\n    def lists(self, x): return [[]] * 3000000\n';
    expect(await judged(local(), lists, 'python', honest)).toMatchObject({ verdict: 'output-limit-exceeded' });
  });

  describe('sleeping is no way to keep the judge', () => {
    const numbers = [...Array(16).keys()];
    const sleepy: Problem = { ...secret, examples: numbers.map((x) => ({ args: [x], expected: x })), cpuTimeMs: 2_000 };
    const program: Problem = {
      signature: { kind: 'program' },
      comparison: { kind: 'tokens' },
      examples: numbers.map((x) => ({ stdin: `${x}`, expected: `${x}` })),
    };
    test.concurrent.each<[string, Problem, string]>([
      ['in each case', sleepy, python('import time\ntime.sleep(1.2)\nreturn x')],
      ['in each process', program, 'import time\ntime.sleep(1.2)\nprint(input())'],
      ['in one case', sleepy, python('import time\ntime.sleep(60)')],
      ['in a child', sleepy, python('import os, time\nif os.fork() == 0: time.sleep(60)\nos.wait()')],
    ])('%s', async (_name, problem, code) => {
      const judgement = await judged(local(), problem, 'python', code);
      expect(judgement.verdict).toBe('time-limit-exceeded');
      expect(judgement.casesPassed).toBeLessThan(8);
      expect(judgement.cases.at(-1)?.message).toBe('no answer in time (is it sleeping or waiting?)');
    });

    test('in a run of many inputs, each of which has an outcome', async () => {
      const { signature } = sleepy;
      const judgement = await local().judge.run({
        problem: { signature, comparison: { kind: 'exact' }, limits: limitsSchema.parse({}) },
        languageId: 'python',
        code: python('import time\ntime.sleep(60)'),
        inputs: [1, 2, 3].map((x) => ({ kind: 'function', args: [x] })),
        reference: { languageId: 'python', code: python('return x') },
      });
      expect(judgement.cases.map((each) => each.verdict)).toEqual(Array(3).fill('time-limit-exceeded'));
      expect(judgement.cases[2]?.message).toMatch(/not run/);
    });
  });

  const record = (value: string) => `answer 1 0 0 0 ${value.length}\\n${value}\\n`;

  describe('a forged verdict: never accepted', () => {
    const forgeries: [string, LanguageId, string][] = [
      ['an answer and an early end', 'python', python(`import os\nos.write(3, b"${record('1')}")\nos._exit(0)`)],
      ['many answers and an early end', 'python', python(`import os\nos.write(3, b"${record('1')}" * 3)\nos._exit(0)`)],
      [
        'a verdict on the channel',
        'python',
        python('import os\nos.write(3, b"accepted 0 0 0 0 0\\n\\n" * 9)\nos._exit(0)'),
      ],
      ['noise on the channel', 'python', python('import os\nos.write(3, os.urandom(4000))\nos._exit(0)')],
      ['readiness twice', 'python', python('import os\nos.write(3, b"ready 0 0 0 0 0\\n\\n" * 4)\nos._exit(0)')],
      ['a half record', 'python', python('import os\nos.write(3, b"answer 1 0 0 0 99999\\n1")\nos._exit(0)')],
      ['an answer of no time', 'python', python('while True: pass')],
      [
        'equal to everything',
        'python',
        python(
          'return Any()',
          'class Any(int):\n    def __eq__(self, other): return True\n    def __ne__(self, other): return False\n    __hash__ = int.__hash__',
        ),
      ],
      [
        'looking for the answer in the frames',
        'python',
        python(
          'import sys\nframe = sys._getframe()\nwhile frame:\n    for value in frame.f_locals.values():\n        if isinstance(value, dict) and "expected" in value: return value["expected"]\n    frame = frame.f_back\nreturn 0',
        ),
      ],
      [
        'looking for the answer in the heap',
        'python',
        python(
          'import gc\nfor thing in gc.get_objects():\n    if isinstance(thing, dict) and "expected" in thing: return thing["expected"]\nreturn 0',
        ),
      ],
      [
        'looking for the answer in the files',
        'python',
        python(
          'import glob\nfor path in glob.glob("/box/*") + glob.glob("/proc/*/fd/*") + glob.glob("/tmp/*"):\n    try: text = open(path, "rb").read(100000)\n    except OSError: continue\n    if b"730441227" in text: return 730441227\nreturn 0',
        ),
      ],
      [
        'the harness rewritten',
        'python',
        python('import __main__\n__main__.record = lambda *a: None\n__main__.answer_case = lambda *a: None\nreturn 0'),
      ],
      [
        'the harness rewritten from the start',
        'python',
        python('return 0', 'import __main__\n__main__.make_writer = lambda *a: lambda v, out: out.append("730441227")'),
      ],
      [
        'the builtins patched',
        'python',
        python(
          'return 0',
          'import builtins, json\nbuiltins.repr = builtins.str = lambda *a: "730441227"\njson.dumps = lambda *a: "730441227"',
        ),
      ],
      [
        'a hook at exit',
        'python',
        python(
          `import atexit, os\natexit.register(lambda: os.write(3, b"${record('730441227')}" * 3))\nraise SystemExit(0)`,
        ),
      ],
      [
        'a child that writes late',
        'python',
        python(
          `import os, time\nif os.fork() == 0:\n    os.setsid(); time.sleep(0.3); os.write(3, b"${record('1')}" * 5); os._exit(0)\nos._exit(0)`,
        ),
      ],
      [
        'an alarm caught',
        'python',
        python(
          'import signal\nfor n in (14, 15, 24): signal.signal(n, lambda *a: None)\nwhile True: pass',
          'import threading\nthreading.current_thread = threading.main_thread',
        ),
      ],
      ['a lazy answer', 'python', python('return iter([730441227])')],
      [
        'an answer that changes while it is read',
        'python',
        python(
          'return Changing(730441227)',
          'class Changing(int):\n    seen = 0\n    def __repr__(self):\n        Changing.seen += 1\n        return ["730441227", "118252966", "905667310"][Changing.seen % 3]\n    __str__ = __format__ = __repr__',
        ),
      ],
      [
        "the harness's source read",
        'python',
        python(
          'import re, sys, __main__\ntext = open(__main__.__file__).read() + "".join(open(p).read() for p in sys.argv if p.startswith("/"))\nfound = re.findall("[0-9]{9}", text)\nreturn int(found[0]) if found else 0',
        ),
      ],
      [
        'words of a judge on standard error',
        'python',
        python('import sys\nprint("accepted\\ntime limit exceeded", file=sys.stderr)\nreturn 0'),
      ],
      [
        'the judge killed',
        'python',
        python(
          'import os\nfor pid in (-1, 1, os.getppid()):\n    try: os.kill(pid, 9)\n    except OSError: pass\nreturn 0',
        ),
      ],
      [
        'the process replaced',
        'python',
        python(
          `import os\nos.execv("/bin/sh", ["sh", "-c", "printf '${record('1')}${record('2')}${record('3')}' >&3"])`,
        ),
      ],
      ['the channel closed', 'python', python('import os\nos.close(3)\nreturn 730441227')],
      ['the channel replaced', 'python', python('import os\nos.dup2(1, 3)\nreturn 730441227')],
      [
        'process 1 written to',
        'python',
        python(
          'import os\nfor n in range(10):\n    try: os.write(os.open(f"/proc/1/fd/{n}", os.O_WRONLY), b"0\\n")\n    except OSError: pass\nos._exit(0)',
        ),
      ],
      [
        'the serialiser patched',
        'javascript',
        'JSON.stringify = String = () => "730441227"; Array.prototype.join = () => "730441227 1"; var secret = () => 0;',
      ],
      [
        'prototypes polluted',
        'javascript',
        'Object.prototype.expected = 730441227; Number.isInteger = () => true; var secret = () => ({ valueOf: () => 730441227, toString: () => "730441227" });',
      ],
      ['an answer that never comes', 'javascript', 'var secret = () => new Promise(() => {});'],
      [
        'an exit hook',
        'javascript',
        `process.on("exit", () => require("fs").writeSync(3, "${record('730441227')}".repeat(9))); var secret = () => process.exit(0);`,
      ],
      [
        'the writer patched',
        'javascript',
        `const fs = require("fs"); fs.writeSync = () => 1; fs.fstatSync = () => ({ size: 0 }); var secret = () => 0;`,
      ],
      [
        'a static constructor that answers',
        'cpp',
        cpp(
          'return 0;',
          `#include <unistd.h>\nstatic int early = (write(3, "ready 0 0 0 0 0\\n\\n${record('1')}", 38), _exit(0), 0);`,
        ),
      ],
      [
        'a destructor that answers',
        'cpp',
        cpp('exit(0);', `struct Late { ~Late() { for (int i = 0; i < 3; i++) dprintf(3, "${record('1')}"); } } late;`),
      ],
      [
        'the clock replaced',
        'cpp',
        cpp(
          'for (volatile long i = 0;; i = i + 1);',
          'extern "C" int clock_gettime(clockid_t, timespec* t) noexcept { t->tv_sec = t->tv_nsec = 0; return 0; }',
        ),
      ],
      [
        'an endless answer',
        'cpp',
        cpp('string all(1 << 20, 120); for (;;) if (write(3, all.data(), all.size()) < 0) _exit(0);'),
      ],
      [
        'a shutdown hook',
        'java',
        java(
          'Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.print("accepted"))); System.exit(0); return 0;',
        ),
      ],
      [
        'the standard descriptors',
        'java',
        java(
          `new FileOutputStream(FileDescriptor.out).write("${record('1')}".repeat(3).getBytes()); Runtime.getRuntime().halt(0); return 0;`,
        ),
      ],
      [
        'a class of the harness',
        'java',
        java(
          'return 0;',
          'class CodeNovaOutput { void write(String t, Object v) { throw new Error(); } byte[] bytes() { return "730441227".getBytes(); } }',
        ),
      ],
      [
        'off-heap memory',
        'java',
        java(
          'var f = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe"); f.setAccessible(true); var u = (sun.misc.Unsafe) f.get(null); for (;;) { long p = u.allocateMemory(1 << 24); u.setMemory(p, 1 << 24, (byte) 1); }',
        ),
      ],
    ];
    test.concurrent.each(forgeries)('%s (%s)', async (_name, id, code) => {
      const judgement = await judged(local(), secret, id, code);
      expect(judgement.verdict).not.toBe('accepted');
      // Never a fault of ours either, and nothing of what was expected in what the person is shown as theirs.
      expect(judgement.verdict).not.toBe('internal-error');
      expect(judgement.casesPassed).toBeLessThan(3);
    });

    test('hidden cases and expected answers are never in reach', async () => {
      const spying = `
import glob, os, sys
class Solution:
    def secret(self, x):
        found = [x, sys.argv, sorted(os.environ)]
        for path in glob.glob("/box/*") + glob.glob("/toolchains/**", recursive=True) + ["/proc/self/cmdline", "/launch"]:
            try: found.append((path, b"905667310" in open(path, "rb").read()))
            except OSError: pass
        sys.stderr.write(repr([each for each in found if not isinstance(each, tuple) or each[1]]))
        sys.stderr.write(repr(os.read(0, 1000)))
        with open("/proc/self/fd/0", "rb") as file: sys.stderr.write(repr(file.read()))
        return {1: 730441227, 2: 118252966}.get(x, 0)
`;
      // Looking through all toolchains takes longer than a case has time elsewhere.
      const judgement = await judged(local(), { ...secret, cpuTimeMs: 10_000 }, 'python', spying);
      expect(judgement).toMatchObject({ verdict: 'wrong-answer', casesPassed: 2 });
      const shown = judgement.cases.map((each) => `${each.stdout}${each.stderr}`).join('');
      // The two visible cases' input, and nothing of the third, which ran in a process of its own.
      expect(shown).toContain("'2 1 2\\n'");
      expect(shown).not.toMatch(/730441227.*905667310|905667310/);
      expect(judgement.cases.at(-1)).toEqual({ index: 2, visible: false, verdict: 'wrong-answer', cpuTimeMs: null });
    });
  });
});
