import { constants } from 'node:os';
import type { Box } from './box.ts';
import type { SandboxRequest, SandboxResult, SandboxStatus, SandboxWatch } from './sandbox.ts';

const pollIntervalMs = 3;
/** Wall time up to this many times the CPU time is not idle: others may be using the processor. */
const sharedProcessorFactor = 4;

/** Runs the request in a box that stands: watches the limits, collects what comes out, says how it ended. */
export async function supervise(box: Box, request: SandboxRequest): Promise<SandboxResult> {
  const { limits, signal, onChannel } = request;
  const cpuBaseMs = box.group.cpuTimeMs();
  const startedMs = performance.now();
  let cpuDeadlineMs = limits.cpuTimeMs;
  let wallDeadlineMs = limits.wallTimeMs;
  let idleLimitMs = limits.idleTimeMs ?? Number.POSITIVE_INFINITY;
  let idleFrom = { cpuMs: 0, wallMs: 0 };
  let status: SandboxStatus | undefined;
  let error: string | undefined;
  const pieces: Uint8Array[] = [];
  let channelBytes = 0;

  const cpuTimeMs = () => Math.max(0, box.group.cpuTimeMs() - cpuBaseMs);
  const wallTimeMs = () => performance.now() - startedMs;
  const idleTimeMs = () =>
    Math.max(0, wallTimeMs() - idleFrom.wallMs - (cpuTimeMs() - idleFrom.cpuMs) * sharedProcessorFactor);
  const end = (reason: SandboxStatus, detail?: string) => {
    status ??= reason;
    error ??= detail;
    box.group.kill();
  };
  const watch: SandboxWatch = {
    cpuTimeMs,
    allow(cpuMs, wallMs) {
      cpuDeadlineMs = cpuTimeMs() + cpuMs;
      wallDeadlineMs = wallTimeMs() + wallMs;
    },
    wallTimeMs,
    allowIdle(idleMs) {
      idleFrom = { cpuMs: cpuTimeMs(), wallMs: wallTimeMs() };
      idleLimitMs = idleMs;
    },
  };
  /** A limit that is reached by now; asked while it runs and once more at its end. */
  const reached = (): SandboxStatus | undefined => {
    if (box.group.outOfMemoryKills() > 0) return 'memory-exceeded';
    if (cpuTimeMs() > cpuDeadlineMs) return 'cpu-time-exceeded';
    if (box.outputSizes().some((bytes) => bytes > limits.outputBytes)) return 'output-exceeded';
    return undefined;
  };
  const waitedTooLong = () => wallTimeMs() > wallDeadlineMs || idleTimeMs() > idleLimitMs;
  const poll = () => {
    // A fork bomb may outrun one round of kills.
    if (status) return box.group.kill();
    const limit = reached() ?? (waitedTooLong() ? 'wall-time-exceeded' : undefined);
    if (limit) end(limit);
  };
  const guarded = (action: () => void) => {
    try {
      action();
    } catch (fault) {
      end('sandbox-error', `${fault}`);
    }
  };

  box.channel.on('data', (bytes: Uint8Array) => {
    if (status) return;
    const room = limits.channelBytes - channelBytes;
    channelBytes += bytes.length;
    if (bytes.length > room) return end('channel-exceeded');
    pieces.push(bytes);
    try {
      onChannel?.(bytes, watch);
    } catch (fault) {
      end('aborted', `${fault}`);
    }
  });
  const abort = () => end('aborted', 'the caller gave up');
  signal?.addEventListener('abort', abort);
  const timer = setInterval(() => guarded(poll), pollIntervalMs);
  let exit: Awaited<Box['ended']>;
  try {
    guarded(() => {
      if (signal?.aborted) return abort();
      box.launch(request);
    });
    exit = await box.ended;
  } finally {
    clearInterval(timer);
    signal?.removeEventListener('abort', abort);
  }
  const endedMs = wallTimeMs();
  const idleMs = idleTimeMs();
  status ??= reached();
  const code = exit.exitCode;
  const shellSignal = code !== null && code > 128 ? signalName(code - 128) : undefined;
  // The box's outer process cannot be reached from inside: when it was killed and no limit was, something else did it.
  if (!status && exit.signal) error = `the box was killed from outside (${exit.signal})`;
  return {
    status: status ?? (exit.signal ? 'sandbox-error' : shellSignal ? 'signalled' : 'exited'),
    exitCode: shellSignal ? null : code,
    signal: shellSignal ?? exit.signal,
    cpuTimeMs: cpuTimeMs(),
    wallTimeMs: endedMs,
    idleTimeMs: idleMs,
    memoryBytes: box.group.peakMemoryBytes(),
    stdout: box.stdout(limits.outputBytes),
    stderr: box.stderr(limits.outputBytes),
    channel: Buffer.concat(pieces),
    ...(error !== undefined && { error }),
  };
}

function signalName(number: number): string | undefined {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
}
