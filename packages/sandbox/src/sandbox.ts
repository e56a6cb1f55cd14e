/**
 * The sandbox's interface: run one hostile program under limits. Adapters: bubblewrap (others follow).
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
  /** Standard output and standard error, each. A single file grows to this or to `temporaryBytes`, whichever is more. */
  outputBytes: number;
  /** All bytes of the result channel. */
  channelBytes: number;
  /** /tmp inside. */
  temporaryBytes: number;
  /** The main thread's stack; 64 MB when absent. */
  stackBytes?: number;
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
  stdin: string | Uint8Array;
  limits: SandboxLimits;
  /**
   * Called with each piece that the program writes to its result channel (descriptor 3), as it comes.
   * `cpuTimeMs` is the group's CPU time by the kernel at that moment. Throwing ends the run.
   */
  onChannel?: (bytes: Uint8Array, watch: SandboxWatch) => void;
  signal?: AbortSignal;
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
