import { judge0Limits, type LanguageId, languageIds } from '@codenova/contracts';
import { useJudge } from '@codenova/judging/testing';
import { expect, test } from 'vitest';
import { type ProgramLimits, programResultOf } from './program-result.ts';

/** Programs run as the Judge0-compatible API has them run, in the real sandbox: by language, and at each limit. */

const local = useJudge();

type Change = {
  stdin?: string;
  arguments?: string[];
  files?: { path: string; content: string; executable?: boolean }[];
  cpuSeconds?: number;
  extraSeconds?: number;
  wallSeconds?: number;
  fileKb?: number;
  memoryKb?: number;
  merges?: boolean;
  expected?: string;
};

async function run(program: { languageId: LanguageId; code: string } | 'project', change: Change = {}) {
  const files = (change.files ?? []).map((file) => ({ ...file, content: Buffer.from(file.content) }));
  const cpuTimeMs = (change.cpuSeconds ?? judge0Limits.cpu_time_limit.usual) * 1_000;
  const outcome = await local().judge.execute({
    program:
      program === 'project'
        ? { kind: 'project', files }
        : { kind: 'code', ...program, arguments: change.arguments ?? [], files },
    stdin: Buffer.from(change.stdin ?? ''),
    limits: {
      cpuTimeMs: cpuTimeMs + (change.extraSeconds ?? 1) * 1_000,
      wallTimeMs: (change.wallSeconds ?? judge0Limits.wall_time_limit.usual) * 1_000,
      memoryBytes: (change.memoryKb ?? judge0Limits.memory_limit.usual) * 1_024,
      stackBytes: judge0Limits.stack_limit.usual * 1_024,
      processes: judge0Limits.max_processes_and_or_threads.usual,
      fileBytes: (change.fileKb ?? judge0Limits.max_file_size.usual) * 1_024,
    },
    mergesOutput: change.merges ?? false,
  });
  const limits: ProgramLimits = {
    cpuTimeMs,
    expectedOutput: change.expected === undefined ? null : Buffer.from(change.expected),
  };
  const result = programResultOf(outcome, limits);
  const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString());
  return {
    ...result,
    stdout: text(result.stdout),
    stderr: text(result.stderr),
    compileOutput: text(result.compileOutput),
  };
}

/** Each reads a line and prints it with its second argument, and the text of a file of its directory where it can. */
const echoes: Record<LanguageId, { code: string; takesArguments?: boolean; takesFiles?: boolean }> = {
  python: {
    code: 'import sys\nprint(input(), *sys.argv[2:3], open("data.txt").read())',
    takesArguments: true,
    takesFiles: true,
  },
  javascript: {
    code: 'const fs = require("fs");\nconsole.log(fs.readFileSync(0, "utf8").trim(), ...process.argv.slice(3, 4), fs.readFileSync("data.txt", "utf8"));',
    takesArguments: true,
    takesFiles: true,
  },
  typescript: {
    code: 'import * as fs from "fs";\nconst line: string = fs.readFileSync(0, "utf8").trim();\nconsole.log(line, ...process.argv.slice(3, 4), fs.readFileSync("data.txt", "utf8"));',
    takesArguments: true,
    takesFiles: true,
  },
  java: {
    code: 'import java.util.*;\npublic class Main { public static void main(String[] args) { System.out.println(new Scanner(System.in).nextLine()); } }',
  },
  cpp: {
    code: '#include <iostream>\n#include <fstream>\nint main(int count, char** words) { std::string line, data; getline(std::cin, line); std::ifstream("data.txt") >> data; std::cout << line << " " << words[2] << " " << data << "\\n"; }',
    takesArguments: true,
    takesFiles: true,
  },
  c: {
    code: '#include <stdio.h>\nint main(int count, char** words) { char line[99], data[99]; scanf("%s", line); fscanf(fopen("data.txt", "r"), "%s", data); printf("%s %s %s\\n", line, words[2], data); }',
    takesArguments: true,
    takesFiles: true,
  },
  csharp: {
    code: 'using System;\nclass Program { static void Main() { Console.WriteLine(Console.ReadLine() + " " + System.IO.File.ReadAllText("data.txt")); } }',
    takesFiles: true,
  },
  go: {
    code: 'package main\nimport ("fmt"; "os")\nfunc main() { var line string; fmt.Scan(&line); data, _ := os.ReadFile("data.txt"); fmt.Println(line, os.Args[2], string(data)) }',
    takesArguments: true,
    takesFiles: true,
  },
  rust: {
    code: 'fn main() { let mut line = String::new(); std::io::stdin().read_line(&mut line).unwrap(); println!("{} {} {}", line.trim(), std::env::args().nth(2).unwrap(), std::fs::read_to_string("data.txt").unwrap()); }',
    takesArguments: true,
    takesFiles: true,
  },
  ruby: {
    code: 'puts [$stdin.gets.chomp, ARGV[1], File.read("data.txt")].join(" ")',
    takesArguments: true,
    takesFiles: true,
  },
  php: {
    code: '<?php echo trim(fgets(STDIN)), " ", $argv[2], " ", file_get_contents("data.txt"), "\\n";',
    takesArguments: true,
    takesFiles: true,
  },
  kotlin: { code: 'fun main() { println(readLine()) }' },
  lua: {
    code: 'print(io.read(), arg[2], io.open("data.txt"):read("a"))',
    takesArguments: true,
    takesFiles: true,
  },
  perl: {
    code: 'my $line = <STDIN>; chomp $line; open(my $file, "<", "data.txt"); print join(" ", $line, $ARGV[1], <$file>), "\\n";',
    takesArguments: true,
    takesFiles: true,
  },
};

test.each(languageIds)('%s: input, arguments and files, within the usual limits', async (languageId) => {
  const { code, takesArguments = false, takesFiles = false } = echoes[languageId];
  const result = await run(
    { languageId, code },
    {
      stdin: 'hello\n',
      ...(takesArguments && { arguments: ['one', 'two words'] }),
      ...(takesFiles && { files: [{ path: 'data.txt', content: 'beside' }] }),
    },
  );
  const words = ['hello', ...(takesArguments ? ['two words'] : []), ...(takesFiles ? ['beside'] : [])];
  expect({ ...result, stdout: result.stdout?.split(/[ \t\n]+/).filter(Boolean) }).toMatchObject({
    statusId: 3,
    exitCode: 0,
    stdout: words.join(' ').split(' '),
  });
});

const python = (code: string) => ({ languageId: 'python' as const, code });
const c = (code: string) => ({ languageId: 'c' as const, code });

test.each<[string, Parameters<typeof run>[0], Change, object]>([
  ['as expected but for white space', python('print("a  \\nb\\n\\n")'), { expected: 'a\nb' }, { statusId: 3 }],
  ['not as expected', python('print(" a")'), { expected: 'a' }, { statusId: 4, stdout: ' a\n' }],
  [
    'CPU time',
    python('while True: pass'),
    { cpuSeconds: 0.3, extraSeconds: 0 },
    { statusId: 5, message: 'Time limit exceeded' },
  ],
  [
    'within the extra time only',
    python('import time\nwhile time.process_time() < 0.6: pass\nprint(1)'),
    { cpuSeconds: 0.3, extraSeconds: 3 },
    { statusId: 5, stdout: '1\n' },
  ],
  [
    'wall time',
    python('import time; time.sleep(60)'),
    { wallSeconds: 1 },
    { statusId: 5, message: 'Time limit exceeded (wall clock)' },
  ],
  [
    'does not compile',
    c('int main(void) { return x; }'),
    {},
    { statusId: 6, stdout: null, time: null, compileOutput: expect.stringContaining('undeclared') },
  ],
  [
    'SIGSEGV',
    c('int main(void) { *(volatile int*)0 = 1; }'),
    {},
    { statusId: 7, exitSignal: 11, message: 'Caught fatal signal 11' },
  ],
  [
    'too much output',
    c('#include <stdio.h>\nint main(void) { for (;;) puts("on and on"); }'),
    { fileKb: 64 },
    { statusId: 8, exitSignal: 25 },
  ],
  ['SIGFPE', c('#include <signal.h>\nint main(void) { raise(SIGFPE); }'), {}, { statusId: 9, exitSignal: 8 }],
  ['SIGABRT', c('#include <stdlib.h>\nint main(void) { abort(); }'), {}, { statusId: 10, exitSignal: 6 }],
  [
    'an exit code',
    python('import sys; sys.exit(3)'),
    {},
    { statusId: 11, exitCode: 3, message: 'Exited with error status 3' },
  ],
  ['an exception', python('[][1]'), {}, { statusId: 11, exitCode: 1, stderr: expect.stringContaining('IndexError') }],
  ['another signal', python('import os; os.kill(os.getpid(), 15)'), {}, { statusId: 12, exitSignal: 15 }],
  [
    'memory',
    c('#include <stdlib.h>\n#include <string.h>\nint main(void) { for (;;) memset(malloc(1 << 20), 1, 1 << 20); }'),
    { memoryKb: 32_000 },
    { statusId: 12, exitSignal: 9 },
  ],
  [
    'a file that is too large',
    python('open("x", "w").write("x" * 100_000)'),
    { fileKb: 64 },
    { statusId: expect.toSatisfy((id) => id === 8 || id === 11) },
  ],
  [
    'errors among the output',
    python('import sys\nprint(1, flush=True)\nprint(2, file=sys.stderr, flush=True)\nprint(3)'),
    { merges: true },
    { statusId: 3, stdout: '1\n2\n3\n', stderr: null },
  ],
  [
    'words of our launcher',
    python('import os; os.write(3, b"x" * 100)'),
    {},
    { statusId: expect.toSatisfy((id) => id === 3 || id === 11) },
  ],
  [
    'a header beside the code',
    c('#include "answer.h"\n#include <stdio.h>\nint main(void) { printf("%d", ANSWER); }'),
    { files: [{ path: 'answer.h', content: '#define ANSWER 42' }] },
    { statusId: 3, stdout: '42' },
  ],
  [
    'a project',
    'project',
    {
      stdin: 'in',
      files: [
        { path: 'run', content: 'cat; cat deep/data.txt; echo $HOME; touch new' },
        { path: 'deep/data.txt', content: ' file ' },
      ],
    },
    { statusId: 3, stdout: 'in file /tmp\n', stderr: null },
  ],
  [
    'a project with a file larger than those that it may write',
    'project',
    {
      fileKb: 64,
      files: [
        { path: 'run', content: 'wc -c < large; head -c 100000 large > copy && echo written; exit 0' },
        { path: 'large', content: 'x'.repeat(200_000) },
      ],
    },
    { statusId: 3, stdout: '200000\n' },
  ],
  [
    'a project that compiles',
    'project',
    {
      files: [
        { path: 'compile.sh', content: 'echo compiling; gcc main.c -o main' },
        { path: 'run.sh', content: './main' },
        { path: 'main.c', content: '#include <stdio.h>\nint main(void) { puts("made"); }' },
      ],
    },
    { statusId: 3, stdout: 'made\n', compileOutput: 'compiling\n' },
  ],
  [
    'a project that does not compile',
    'project',
    {
      files: [
        { path: 'compile', content: 'echo no >&2; exit 9' },
        { path: 'run', content: 'echo on' },
      ],
    },
    { statusId: 6, compileOutput: 'no\n', stdout: null },
  ],
  [
    'a project without a script',
    'project',
    { files: [{ path: 'other', content: '' }] },
    { statusId: 11, exitCode: 127 },
  ],
  [
    'a project sees nothing of the host',
    'project',
    { files: [{ path: 'run', content: 'cat /etc/shadow /etc/passwd; ls /root /home; exit 0' }] },
    { statusId: 3, stdout: null },
  ],
])('%s', async (_name, program, change, expected) => {
  expect(await run(program, change)).toMatchObject(expected);
});
