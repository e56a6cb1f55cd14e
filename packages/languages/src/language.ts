import type { CaseInput, FunctionSignature, LanguageId, Signature } from '@codenova/contracts';
import type { SandboxFile, SandboxMount } from '@codenova/sandbox';

/** What a person has written, and for which signature. */
export type Task = { signature: Signature; code: string };

/** A step in the sandbox: the parts of a request that the language decides. */
export type Step = {
  argv: [string, ...string[]];
  environment: Record<string, string>;
  files: SandboxFile[];
  processes: number;
  stackBytes?: number;
};

export type CompileStep = Step & {
  memoryBytes: number;
  cpuTimeMs: number;
};

export type RunStep = Step & {
  /** What the language takes for itself, beyond the problem's limit. */
  memoryOverheadBytes: number;
  /** CPU time before the first case: the language's own start. */
  startUpCpuTimeMs: number;
};

/** What one machine offers for a language: made once, seen by every box. */
export type Toolchain = {
  mounts: SandboxMount[];
  /** Changes when artifacts of another time are of no use any more: versions, flags, harness. */
  key: string;
};

export type Probe = { version: string } | { missing: string };

/** A message with the place in the person's own file, if there is one. */
export type Located = { message: string; line?: number };

/**
 * A compiler that stays: one process in a box of its own that takes one compilation after another, for compilers whose
 * start is what takes the time. It must forget each before the next, never run what it compiles, and load nothing
 * that a person wrote.
 *
 * It writes `0 0 0\\n` to descriptor 3 when it is ready. Then it reads from standard input, again and again,
 * `<bytes of name> <bytes of source>\\n`, the name and the source (UTF-8), and answers on descriptor 3 with
 * `<exit code> <bytes of message> <bytes of artifact>\\n`, the message and the artifact: the same ones that `prepareCompile` gives
 * by exit code, standard error and descriptor 3. It ends when standard input ends.
 */
export type ResidentCompiler = {
  /** `cpuTimeMs` is for its start. */
  start(): CompileStep;
  request(task: Task): { fileName: string; source: string };
  /** CPU time of one compilation. */
  cpuTimeMs: number;
};

/** A task that every language can do. */
export const selfTestSignature: FunctionSignature = {
  kind: 'function',
  name: 'total',
  parameters: [
    { name: 'values', type: 'int[]' },
    { name: 'extra', type: 'int' },
  ],
  returns: 'int',
};
export const selfTestCase = { input: { kind: 'function', args: [[1, 2, 3], 4] }, expected: 10 } satisfies {
  input: CaseInput;
  expected: number;
};

/** A program that writes code in its usual form: it reads the code from standard input and writes it to standard output. */
export type Formatter = {
  /** As people know it. */
  name: string;
  /** Its first element is looked for on this machine. */
  argv: [string, ...string[]];
  environment: Record<string, string>;
  /** What it says of code that it can not read; undefined where it says nothing of the code. */
  complaint(stderr: string): Located | undefined;
};

/** One language: everything that is particular to it. */
export type Language = {
  id: LanguageId;
  label: string;
  /** The version of the toolchain, or what to install. */
  probe(): Promise<Probe>;
  /** Makes what every box needs, under `directory`, unless it is there already. */
  prepareToolchain(directory: string): Promise<Toolchain>;
  /** What the editor starts with. */
  starterCode(signature: Signature): string;
  /** Accepted code for `selfTestSignature`: a toolchain that fails on it is out of service. */
  selfTest: string;
  /** Offered where it is installed and formats `selfTest`. */
  formatter?: Formatter;
  /** The file's name as the person knows it. */
  fileName(task: Task): string;
  /**
   * Code to artifact; absent, or undefined for this code, where the code runs as it is. The artifact is what the step writes to
   * descriptor 3, the compiler's words are on standard error; exit code 1 or higher is a compilation error.
   */
  prepareCompile?(task: Task): CompileStep | undefined;
  /** Used in place of `prepareCompile` where it is there and ready. */
  residentCompiler?: ResidentCompiler;
  /** `artifactPath` is a file of the host, present when the language compiles. `memoryBytes` is the problem's limit. */
  prepareRun(task: Task, options: { artifactPath?: string; memoryBytes: number }): RunStep;
  /** Paths and lines of our own taken out of a compiler's or interpreter's words. */
  cleanMessage(message: string, task: Task): string;
  /** Of a program that failed by itself: the last words of its standard error that tell the person why. */
  explainFailure(stderr: string, task: Task): Located | undefined;
  /** True when the exit is how the language's own runtime says that memory ran out. */
  ranOutOfMemory(end: { exitCode: number | null; signal: string | null; stderr: string }): boolean;
};
