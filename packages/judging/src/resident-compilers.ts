import type { LanguageId } from '@codenova/contracts';
import type { Language, ResidentCompiler, Task } from '@codenova/languages';
import type { Sandbox, SandboxInput, SandboxResult, SandboxWatch } from '@codenova/sandbox';

/**
 * Compilers that stay, each in a box of its own, for languages whose compiler takes longer to start than to work.
 * One compilation at a time; after `usesLimit` of them, and after `idleMs` without one, the process ends, and another
 * takes its place when it is asked for.
 */
export type ResidentCompilers = {
  /** Undefined where there is none that is ready, or it broke: compile without it. */
  compile(language: Language, task: Task, signal?: AbortSignal): Promise<ResidentReply | undefined>;
  close(): Promise<void>;
};

export type ResidentReply =
  | { kind: 'done'; exitCode: number; message: string; artifact: Uint8Array }
  | { kind: 'too-much'; what: 'time' | 'memory' | 'output' };

export type ResidentOptions = {
  sandbox: Sandbox;
  usesLimit?: number;
  idleMs?: number;
  /** With more waiting, compiling without it is sooner done. */
  queueLimit?: number;
};

/** What one process may say in its life; it is renewed at a half of it. */
const channelLimitBytes = 96 * 2 ** 20;
const lifeMs = 24 * 3_600_000;
const startUpWallMs = 20_000;
const headerPattern = /^([0-9]{1,3}) ([0-9]{1,8}) ([0-9]{1,8})\n/;
const headerLimitBytes = 24;

export function createResidentCompilers(options: ResidentOptions): ResidentCompilers {
  const { sandbox, usesLimit = 100, idleMs = 15 * 60_000, queueLimit = 3 } = options;
  const processes = new Map<LanguageId, Resident>();
  let closed = false;

  const start = (language: Language, compiler: ResidentCompiler): Resident => {
    const resident = startResident(sandbox, compiler, usesLimit, idleMs, () => {
      if (processes.get(language.id) === resident) processes.delete(language.id);
    });
    processes.set(language.id, resident);
    return resident;
  };

  return {
    async compile(language, task, signal) {
      const { residentCompiler } = language;
      if (!residentCompiler || closed) return undefined;
      const resident = processes.get(language.id) ?? start(language, residentCompiler);
      if (!resident.isReady() || resident.waiting() >= queueLimit) return undefined;
      return resident.compile(residentCompiler.request(task), signal);
    },
    async close() {
      closed = true;
      await Promise.all([...processes.values()].map((each) => each.end()));
    },
  };
}

type Resident = {
  isReady(): boolean;
  waiting(): number;
  compile(request: { fileName: string; source: string }, signal?: AbortSignal): Promise<ResidentReply | undefined>;
  end(): Promise<void>;
};

/** @param onRetired called once, when no new compilation must be given to it any more */
function startResident(
  sandbox: Sandbox,
  compiler: ResidentCompiler,
  usesLimit: number,
  idleMs: number,
  onRetired: () => void,
): Resident {
  const step = compiler.start();
  const stop = new AbortController();
  let input: SandboxInput | undefined;
  let watch: SandboxWatch | undefined;
  let pending: ((reply: ResidentReply | undefined) => void) | undefined;
  let isReady = false;
  let isRetired = false;
  let uses = 0;
  let waiting = 0;
  let seenBytes = 0;
  let received = Buffer.alloc(0);
  let turn: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  const retire = () => {
    if (isRetired) return;
    isRetired = true;
    clearTimeout(idle);
    onRetired();
    // What has been given to it is finished first.
    turn.finally(() => stop.abort());
  };
  const rest = () => {
    clearTimeout(idle);
    if (!isRetired) idle = setTimeout(retire, idleMs).unref();
  };

  const ended = sandbox
    .run({
      argv: step.argv,
      environment: step.environment,
      files: step.files,
      stdin: 'live',
      lane: 'resident',
      limits: {
        cpuTimeMs: step.cpuTimeMs,
        wallTimeMs: startUpWallMs,
        memoryBytes: step.memoryBytes,
        processes: step.processes,
        outputBytes: 2 ** 20,
        channelBytes: channelLimitBytes,
        temporaryBytes: 64 * 2 ** 20,
      },
      signal: stop.signal,
      onStart(given) {
        input = given;
      },
      onChannel(bytes, given) {
        watch = given;
        seenBytes += bytes.length;
        received = Buffer.concat([received, bytes]);
        const reply = takeReply();
        if (!reply) return;
        if (!isReady) {
          isReady = true;
          // Until it is asked, it has nothing to do.
          given.allow(compiler.cpuTimeMs, lifeMs);
          rest();
          return;
        }
        if (!pending) throw new Error('a resident compiler spoke without being asked');
        pending(reply);
      },
    })
    .then(
      (result) => lastWords(result),
      () => undefined,
    )
    .then((reply) => {
      isReady = false;
      retire();
      pending?.(reply);
    });

  function takeReply(): ResidentReply | undefined {
    const header = headerPattern.exec(received.subarray(0, headerLimitBytes).toString('latin1'));
    if (!header) {
      if (received.length >= headerLimitBytes) throw new Error('a resident compiler does not keep to its protocol');
      return undefined;
    }
    const [whole, exitCode, messageBytes, artifactBytes] = header;
    const messageEnd = whole.length + Number(messageBytes);
    const end = messageEnd + Number(artifactBytes);
    if (received.length < end) return undefined;
    if (received.length > end) throw new Error('a resident compiler said more than it was asked');
    const message = received.toString('utf8', whole.length, messageEnd);
    const artifact = received.subarray(messageEnd, end);
    received = Buffer.alloc(0);
    return { kind: 'done', exitCode: Number(exitCode), message, artifact };
  }

  const compileNow = async (request: { fileName: string; source: string }, signal: AbortSignal | undefined) => {
    if (!isReady || !input || !watch || signal?.aborted) return undefined;
    clearTimeout(idle);
    const name = Buffer.from(request.fileName);
    const source = Buffer.from(request.source);
    const reply = new Promise<ResidentReply | undefined>((resolve) => {
      pending = resolve;
    });
    watch.allow(compiler.cpuTimeMs, compiler.cpuTimeMs * 3);
    input.write(Buffer.concat([Buffer.from(`${name.length} ${source.length}\n`), name, source]));
    const said = await reply;
    pending = undefined;
    uses++;
    if (isReady) {
      watch.allow(compiler.cpuTimeMs, lifeMs);
      if (uses >= usesLimit || seenBytes > channelLimitBytes / 2) retire();
      else rest();
    }
    return said;
  };

  return {
    isReady: () => isReady && !isRetired,
    waiting: () => waiting,
    compile(request, signal) {
      waiting++;
      const reply = turn.then(() => compileNow(request, signal)).finally(() => waiting--);
      turn = reply;
      return reply;
    },
    async end() {
      stop.abort();
      await ended;
    },
  };
}

/** A limit that it died of is told to the person whose code it was working on; anything else is our own affair. */
function lastWords(result: SandboxResult): ResidentReply | undefined {
  switch (result.status) {
    case 'cpu-time-exceeded':
    case 'wall-time-exceeded':
      return { kind: 'too-much', what: 'time' };
    case 'memory-exceeded':
      return { kind: 'too-much', what: 'memory' };
    case 'output-exceeded':
    case 'channel-exceeded':
      return { kind: 'too-much', what: 'output' };
    case 'exited':
    case 'signalled':
    case 'input-exceeded':
    case 'aborted':
    case 'sandbox-error':
      return undefined;
    default:
      return result.status satisfies never;
  }
}
