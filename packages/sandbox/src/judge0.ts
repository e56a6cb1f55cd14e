import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SandboxMount } from './box-options.ts';
import { failure, messageOf } from './failure.ts';
import { type Judge0CallbackOptions, listenForCallbacks } from './judge0-callbacks.ts';
import { createJudge0Client, type Judge0Maxima, type Judge0Outcome } from './judge0-client.ts';
import { pathInZip, readFrame, runScript, signalName } from './judge0-script.ts';
import { type ZippedFile, zipOf } from './judge0-zip.ts';
import { createLanes } from './lanes.ts';
import type { Sandbox, SandboxRequest, SandboxResult, SandboxStatus } from './sandbox.ts';

export type Judge0Options = {
  /** Of the API, e.g. `https://judge0.example.org`. */
  url: string;
  /** Sent as `X-Auth-Token`. */
  token?: string;
  /** How many programs the server is given at once. */
  slots: number;
  /** Toolchains: those that a request names travel with it, as far as they are small. */
  mounts?: SandboxMount[];
  /** How long a program may wait in the server's queue. */
  queueTimeMs?: number;
  /** Listens for the server's callbacks, so that it is asked when there is something to tell; without it, it is asked again and again. */
  callbacks?: Judge0CallbackOptions;
};

const projectId = 89;
/** What travels with a request, packed; servers limit the sizes of bodies. */
const zipLimitBytes = 3 * 2 ** 20;
const firstPauseMs = 40;
const longestPauseMs = 1_000;
/** A callback may be lost. */
const callbackPauseMs = 5_000;
/** 512 MB are meant by 512,000 KB, too. */
const memoryTolerance = 1.05;
/** What would be taken for a script of the project. */
const scriptNames = ['run', 'run.sh', 'compile', 'compile.sh', '.out'];
/** For the script around the program. */
const scriptProcesses = 4;

/**
 * Runs programs on a Judge0 server, by its multi-file programs. What such a server cannot do is refused with
 * `sandbox-error` and a reason: input or output that is live, toolchains that are too large to travel, limits beyond
 * its own. The channel comes in one piece at the end, so that a limit that is moved while the program runs stays where it was:
 * a request with `onChannel` has all the CPU time that the server gives. How well programs are confined is the server's affair.
 * @throws when the server does not answer, or has no multi-file programs.
 */
export async function openJudge0(options: Judge0Options): Promise<Sandbox> {
  const { slots, mounts = [], queueTimeMs = 60_000 } = options;
  const client = createJudge0Client(options);
  const maxima = await client.maxima(AbortSignal.timeout(20_000));
  const callbacks = options.callbacks && (await listenForCallbacks(options.callbacks));
  const lanes = createLanes({ run: slots, resident: slots });
  const closing = new AbortController();
  const running = new Set<Promise<unknown>>();

  async function runNow(request: SandboxRequest, signal: AbortSignal): Promise<SandboxResult> {
    const order = orderOf(request, maxima, mounts);
    const wholeMs = order.wallSeconds * 1_000 + queueTimeMs;
    const patience = AbortSignal.any([signal, AbortSignal.timeout(wholeMs)]);
    const call = callbacks?.expect();
    try {
      const token = await client.submit({ ...order.body, ...(call && { callback_url: call.url }) }, patience);
      for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
        const pause = sleep(call ? callbackPauseMs : pauseMs, undefined, { signal: patience });
        // The loser of the race is heard, too: its rejection would end the process.
        pause.catch(() => undefined);
        await (call ? Promise.race([call.called, pause]) : pause);
        const outcome = await client.look(token, patience);
        if (outcome) return resultOf(outcome, request, order);
        // One that called too early is asked as one that does not call.
        if (call) await sleep(longestPauseMs, undefined, { signal: patience });
      }
    } finally {
      call?.forget();
    }
  }

  const run = async (request: SandboxRequest): Promise<SandboxResult> => {
    const refusal = closing.signal.aborted ? 'it is closed' : refusalOf(request);
    if (refusal !== undefined) return failure(`judge0: ${refusal}`);
    const signal = request.signal ? AbortSignal.any([request.signal, closing.signal]) : closing.signal;
    let leave: (() => void) | undefined;
    try {
      leave = await lanes.enter(request.lane ?? 'run', signal);
      const result = await runNow(request, signal);
      return tellChannel(request, result);
    } catch (error) {
      if (request.signal?.aborted) return { ...failure('given up'), status: 'aborted' };
      const timedOut = error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
      return failure(`judge0: ${timedOut ? 'the server gave no result in time' : messageOf(error)}`);
    } finally {
      leave?.();
    }
  };

  return {
    name: 'judge0',
    run(request) {
      const result = run(request).finally(() => running.delete(result));
      running.add(result);
      return result;
    },
    async close() {
      closing.abort();
      await Promise.all(running);
      await callbacks?.close();
    },
  };
}

/** What no external server can do. */
function refusalOf(request: SandboxRequest): string | undefined {
  if (request.stdin === 'live' || request.onStart || request.onOutput)
    return 'an external Judge0 server has no live input or output (interactive problems, resident compilers)';
  return undefined;
}

type Order = {
  body: object;
  shownBytes: number;
  cpuSeconds: number;
  wallSeconds: number;
  memoryBytes: number;
  /** Limits of the request that are beyond the server's: reaching the server's says nothing. */
  isCutShort: { cpu: boolean; wall: boolean };
};

function orderOf(request: SandboxRequest, maxima: Judge0Maxima, mounts: SandboxMount[]): Order {
  const { limits } = request;
  const neededKb = Math.max(2_048, Math.ceil(limits.memoryBytes / 1_024));
  if (neededKb > maxima.memoryKb * memoryTolerance)
    throw new Error(`the request needs ${neededKb} KB of memory, the server gives at most ${maxima.memoryKb} KB`);
  const memoryKb = Math.min(neededKb, maxima.memoryKb);
  // With its channel the request moves its limits as it goes: it gets all that there is.
  const isMoving = request.onChannel !== undefined;
  const cpuSeconds = isMoving ? maxima.cpuSeconds : Math.min(limits.cpuTimeMs / 1_000, maxima.cpuSeconds);
  const wallSeconds = isMoving
    ? maxima.wallSeconds
    : Math.min(Math.max(1, limits.wallTimeMs / 1_000), maxima.wallSeconds);
  const { files, directories } = filesOf(request, mounts, maxima);
  // Three streams in base64, in one file of the server.
  const shownBytes = Math.floor((maxima.fileKb * 1_024 - 1_024) / 4 / 3) * 3;
  const script = runScript(request, {
    directories,
    shownBytes,
    cpuSeconds: Math.max(1, Math.ceil(cpuSeconds)),
    wallSeconds: Math.max(0.1, Math.min(wallSeconds, limits.wallTimeMs / 1_000, maxima.wallSeconds - 1)),
    fileKb: Math.min(
      maxima.fileKb,
      Math.ceil(Math.max(limits.fileBytes ?? Infinity, limits.outputBytes + 1, limits.channelBytes + 1) / 1_024),
    ),
  });
  const zip = zipOf([...files, { path: 'run', content: Buffer.from(script), executable: true }]);
  if (zip.length > zipLimitBytes)
    throw new Error(`the files and toolchains of this request are too large to travel (${zip.length} bytes packed)`);
  return {
    body: {
      language_id: projectId,
      additional_files: zip.toString('base64'),
      stdin: Buffer.from(request.stdin === 'live' ? '' : request.stdin).toString('base64'),
      cpu_time_limit: Math.max(0.1, cpuSeconds),
      cpu_extra_time: 0.5,
      wall_time_limit: Math.min(maxima.wallSeconds, Math.max(1, wallSeconds + 1)),
      memory_limit: memoryKb,
      stack_limit: Math.min(maxima.stackKb, Math.ceil((limits.stackBytes ?? 64 * 2 ** 20) / 1_024)),
      max_processes_and_or_threads: Math.min(maxima.processes, limits.processes + scriptProcesses),
      max_file_size: maxima.fileKb,
    },
    shownBytes,
    cpuSeconds,
    wallSeconds,
    memoryBytes: memoryKb * 1_024,
    isCutShort: {
      cpu: !isMoving && limits.cpuTimeMs / 1_000 > maxima.cpuSeconds,
      wall: !isMoving && limits.wallTimeMs / 1_000 > maxima.wallSeconds,
    },
  };
}

/** The request's own files, and the toolchains that it names. */
function filesOf(
  request: SandboxRequest,
  mounts: SandboxMount[],
  maxima: Judge0Maxima,
): { files: ZippedFile[]; directories: string[] } {
  const words = [...request.argv, ...Object.values(request.environment ?? {})].join('\n');
  const named = mounts.filter(({ path }) => words.includes(path));
  const files: ZippedFile[] = [];
  let left = maxima.extractKb * 1_024 * 0.9;
  const add = (path: string, bytes: number, read: () => Uint8Array, executable: boolean) => {
    left -= bytes;
    if (left < 0) throw new Error(`the files and toolchains of this request are too large to travel (${path})`);
    files.push({ path: pathInZip(path), content: read(), executable });
  };
  for (const { path, content, executable = false } of request.files) {
    if (!/^\/box\/./.test(path) || path.endsWith('/') || path.split('/').some((part) => part === '..' || part === '.'))
      throw new Error(`a file outside of the box: ${path}`);
    if (scriptNames.includes(pathInZip(path))) throw new Error(`a file cannot have the name of a script: ${path}`);
    if (typeof content === 'object' && 'hostPath' in content)
      add(path, statSync(content.hostPath).size, () => readFileSync(content.hostPath), executable);
    else add(path, Buffer.byteLength(content), () => Buffer.from(content), executable);
  }
  const addAll = (hostPath: string, path: string) => {
    const about = statSync(hostPath);
    if (about.isDirectory()) for (const name of readdirSync(hostPath)) addAll(join(hostPath, name), `${path}/${name}`);
    else if (about.isFile()) add(path, about.size, () => readFileSync(hostPath), (about.mode & 0o111) !== 0);
  };
  for (const { hostPath, path } of named) addAll(hostPath, path);
  return { files, directories: named.map(({ path }) => path) };
}

function resultOf(outcome: Judge0Outcome, request: SandboxRequest, order: Order): SandboxResult {
  const { limits } = request;
  const nothing = { bytes: new Uint8Array(), total: 0 };
  const frame = outcome.statusId === 3 ? readFrame(outcome.stdout, order.shownBytes) : undefined;
  const [stdout, stderr, channel] = frame?.streams ?? [nothing, nothing, nothing];
  const cut = (bytes: Uint8Array, limit: number) => bytes.subarray(0, limit);
  const result = (status: SandboxStatus, change: Partial<SandboxResult> = {}): SandboxResult => ({
    status,
    exitCode: status === 'exited' ? (frame?.exitCode ?? null) : null,
    signal: status === 'signalled' ? (frame?.signal ?? null) : null,
    cpuTimeMs: outcome.timeMs,
    wallTimeMs: outcome.wallTimeMs,
    idleTimeMs: Math.max(0, outcome.wallTimeMs - 4 * outcome.timeMs),
    memoryBytes: Math.min(outcome.memoryBytes, limits.memoryBytes),
    stdout: cut(stdout.bytes, limits.outputBytes),
    stderr: cut(stderr.bytes, limits.outputBytes),
    channel: cut(channel.bytes, limits.channelBytes),
    ...change,
  });
  const usedShare = outcome.memoryBytes / Math.min(limits.memoryBytes, order.memoryBytes);
  const ranOut = usedShare >= nearlyAll;
  /** Nothing else kills a program there but its own hand; the peak was seen to stay at 0.9 of the limit. */
  const wasKilledForMemory = usedShare >= 0.5;
  const unknown = (words: string) => result('sandbox-error', { error: `judge0: ${words}` });
  const timeEnd = (isWall: boolean) => {
    if (isWall ? order.isCutShort.wall : order.isCutShort.cpu)
      return unknown('the server ended the program at a limit of its own, below the one that was asked for');
    return result(isWall ? 'wall-time-exceeded' : 'cpu-time-exceeded');
  };

  switch (outcome.statusId) {
    case 3: {
      if (!frame) return unknown('the server told no whole frame of what came out');
      const shown = (limit: number) => Math.min(limit, order.shownBytes);
      const isMoving = request.onChannel !== undefined;
      if (!isMoving && outcome.timeMs > limits.cpuTimeMs) return result('cpu-time-exceeded');
      if (frame.signal === 'SIGKILL') {
        if (outcome.timeMs >= order.cpuSeconds * 1_000) return timeEnd(false);
        if (outcome.wallTimeMs >= Math.min(order.wallSeconds * 1_000, limits.wallTimeMs) * 0.95) return timeEnd(true);
        if (wasKilledForMemory) return result('memory-exceeded');
      }
      if (ranOut && frame.signal !== null) return result('memory-exceeded');
      if (stdout.total > shown(limits.outputBytes) || stderr.total > shown(limits.outputBytes))
        return result('output-exceeded');
      if (channel.total > shown(limits.channelBytes)) return result('channel-exceeded');
      if (!isMoving && outcome.wallTimeMs > Math.max(1_000, limits.wallTimeMs) + 1_000) return timeEnd(true);
      const idleTimeMs = outcome.wallTimeMs - 4 * outcome.timeMs;
      if (limits.idleTimeMs !== undefined && idleTimeMs > limits.idleTimeMs) return result('wall-time-exceeded');
      return result(frame.signal === null ? 'exited' : 'signalled');
    }
    case 5:
      return timeEnd(/wall/i.test(outcome.message) || outcome.timeMs < order.cpuSeconds * 900);
    case 8:
      return result('output-exceeded');
    case 7:
    case 9:
    case 10:
    case 12:
      if (ranOut || (outcome.exitSignal === 9 && wasKilledForMemory)) return result('memory-exceeded');
      // The script itself was ended, which only a limit or the program does.
      return result('signalled', { signal: signalName(outcome.exitSignal ?? 0) ?? 'SIGKILL' });
    case 11:
      return ranOut ? result('memory-exceeded') : unknown(`the script failed: ${outcome.message}`);
    default:
      return unknown(`the server ended with status ${outcome.statusId}: ${outcome.message}`);
  }
}

/** What a group has in use when the kernel ends it: the last page that it asked for may have been a large one. */
const nearlyAll = 0.9;

/** The channel, in one piece, to a caller that hears it; throwing makes the run one that was ended. */
function tellChannel(request: SandboxRequest, result: SandboxResult): SandboxResult {
  if (!request.onChannel || result.channel.length === 0 || result.status === 'sandbox-error') return result;
  try {
    request.onChannel(result.channel, {
      cpuTimeMs: () => result.cpuTimeMs,
      wallTimeMs: () => result.wallTimeMs,
      allow: () => undefined,
      allowIdle: () => undefined,
    });
    return result;
  } catch (error) {
    return { ...result, status: 'aborted', error: messageOf(error) };
  }
}
