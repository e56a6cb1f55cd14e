/**
 * The sandbox's interface: run one hostile program under limits. Adapters: resident slots, bubblewrap.
 * Everything that comes out (streams, channel) is untrusted bytes.
 */

export type SandboxLimits = {
  /** CPU time of the whole process group. */
  cpuTimeMs: number;
  /** Backstop for programs that sleep. */
  wallTimeMs: number;
  /** Idle time (see `SandboxWatch.allowIdle`) from the start on; without it only `wallTimeMs` bounds a program that sleeps. */
  idleTimeMs?: number;
  memoryBytes: number;
  processes: number;
  /** Standard output and standard error, each. */
  outputBytes: number;
  /** All bytes of the result channel. */
  channelBytes: number;
  /** /tmp inside. */
  temporaryBytes: number;
  /** The main thread's stack; 64 MB when absent. */
  stackBytes?: number;
  /** The largest single file; when absent the greater of `outputBytes` and `temporaryBytes`. */
  fileBytes?: number;
};

export type SandboxFile = {
  /** Absolute path inside the box, e.g. `/box/main.py`. Read-only there. */
  path: string;
  /** The bytes, or a file of the host that is bound read-only (artifacts, toolchain files). */
  content: string | Uint8Array | { hostPath: string };
  executable?: boolean;
};

export type SandboxRequest = {
  /** Absolute program and its arguments inside the box. No shell. */
  argv: [string, ...string[]];
  /** The whole environment: nothing is inherited. */
  environment?: Record<string, string>;
  files: SandboxFile[];
  /** The whole input, or `live`: a pipe that the caller writes to while the program runs (`onStart`). */
  stdin: string | Uint8Array | 'live';
  limits: SandboxLimits;
  /** Where the run queues: programs that stay for minutes (a resident compiler) must not keep short ones waiting. */
  lane?: SandboxLane;
  /** Called once, when the program is started; with `stdin: 'live'` its input is written and ended through `input`. */
  onStart?: (input: SandboxInput) => void;
  /**
   * Called with each piece that the program writes to its result channel (descriptor 3), as it comes.
   * `cpuTimeMs` is the group's CPU time by the kernel at that moment. Throwing ends the run.
   */
  onChannel?: (bytes: Uint8Array, watch: SandboxWatch) => void;
  /**
   * When given, standard output is a pipe and each piece comes as it is written; it is counted against `outputBytes` and
   * collected all the same. `watch` as for `onChannel`. Throwing ends the run.
   */
  onOutput?: (bytes: Uint8Array, watch: SandboxWatch) => void;
  signal?: AbortSignal;
};

export type SandboxLane = 'run' | 'resident';

/** The largest input that may wait for a program which does not read: beyond it the run ends with `input-exceeded`. */
export const pendingInputLimitBytes = 8 * 2 ** 20;

/**
 * The input of a program that runs. After its end, or once it has closed its input, writing does nothing. Input that
 * the program leaves unread waits, up to `pendingInputLimitBytes`.
 */
export type SandboxInput = {
  write(bytes: string | Uint8Array): void;
  /** The program reads the end of its input after what was written. */
  end(): void;
};

/** Lets the caller move the CPU limit while the program runs, e.g. one limit a case in a process of many cases. */
export type SandboxWatch = {
  /** CPU time of the group so far, by the kernel. */
  cpuTimeMs(): number;
  /** From now on the group may use this much CPU time and wall time more. */
  allow(cpuTimeMs: number, wallTimeMs: number): void;
  wallTimeMs(): number;
  /**
   * From now on the group may be idle for this long in all: wall time beyond four times its CPU time, so that one
   * which must share its processor is not taken for one that sleeps. Ends it with `wall-time-exceeded`.
   */
  allowIdle(idleTimeMs: number): void;
};

/** Why a run ended. `exited` includes every exit code; a limit is named even when the program exited by itself after reaching it. */
export type SandboxStatus =
  | 'exited'
  | 'signalled'
  | 'cpu-time-exceeded'
  | 'wall-time-exceeded'
  | 'memory-exceeded'
  | 'output-exceeded'
  | 'channel-exceeded'
  /** It left more than `pendingInputLimitBytes` of its live input unread. */
  | 'input-exceeded'
  | 'aborted'
  /** The sandbox itself failed: never the program's fault. */
  | 'sandbox-error';

export type SandboxResult = {
  status: SandboxStatus;
  exitCode: number | null;
  /** e.g. `SIGSEGV`. */
  signal: string | null;
  cpuTimeMs: number;
  wallTimeMs: number;
  /** Since the start, or since the last `allowIdle`. */
  idleTimeMs: number;
  /** Peak of the whole group, by the kernel. */
  memoryBytes: number;
  /** Cut at the limit. */
  stdout: Uint8Array;
  stderr: Uint8Array;
  channel: Uint8Array;
  /** For `sandbox-error`. */
  error?: string;
};

export type Sandbox = {
  readonly name: string;
  run(request: SandboxRequest): Promise<SandboxResult>;
  close(): Promise<void>;
};
