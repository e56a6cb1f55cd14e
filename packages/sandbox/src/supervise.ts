import { constants } from 'node:os';
import type { Box } from './box.ts';
import {
  pendingInputLimitBytes,
  type SandboxRequest,
  type SandboxResult,
  type SandboxStatus,
  type SandboxWatch,
} from './sandbox.ts';

const pollIntervalMs = 3;
/** Wall time up to this many times the CPU time is not idle: others may be using the processor. */
const sharedProcessorFactor = 4;

/** Runs the request in a box that stands: watches the limits, collects what comes out, says how it ended. */
export async function supervise(box: Box, request: SandboxRequest): Promise<SandboxResult> {
  const { limits, signal, onChannel, onOutput } = request;
  const cpuBaseMs = box.group.cpuTimeMs();
  const startedMs = performance.now();
  let cpuDeadlineMs = limits.cpuTimeMs;
  let wallDeadlineMs = limits.wallTimeMs;
  let idleLimitMs = limits.idleTimeMs ?? Number.POSITIVE_INFINITY;
  let idleFrom = { cpuMs: 0, wallMs: 0 };
  let status: SandboxStatus | undefined;
  let error: string | undefined;
  let over = false;
  const channel = { pieces: [] as Uint8Array[], bytes: 0 };
  const output = { pieces: [] as Uint8Array[], bytes: 0 };

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
  const limitReached = () => reached() ?? (waitedTooLong() ? 'wall-time-exceeded' : undefined);
  const poll = () => {
    // A fork bomb may outrun one round of kills.
    if (status) return box.group.kill();
    if (!limitReached()) return;
    // After this process was busy, what the program wrote meanwhile is read first: it may move the limits.
    setImmediate(() => guarded(() => ending(limitReached())));
  };
  const ending = (limit: SandboxStatus | undefined) => {
    if (limit && !over) end(limit);
  };
  const guarded = (action: () => void) => {
    try {
      action();
    } catch (fault) {
      end('sandbox-error', `${fault}`);
    }
  };

  const told = (listener: () => void) => {
    try {
      listener();
    } catch (fault) {
      end('aborted', `${fault}`);
    }
  };
  box.channel.on('data', (bytes: Uint8Array) => {
    if (status) return;
    channel.bytes += bytes.length;
    if (channel.bytes > limits.channelBytes) return end('channel-exceeded');
    channel.pieces.push(bytes);
    told(() => onChannel?.(bytes, watch));
  });
  if (onOutput)
    box.liveOutput.on('data', (bytes: Uint8Array) => {
      if (status) return;
      const room = limits.outputBytes - output.bytes;
      output.bytes += bytes.length;
      if (room > 0) output.pieces.push(bytes.subarray(0, room));
      if (bytes.length > room) return end('output-exceeded');
      told(() => onOutput(bytes, watch));
    });
  const input = {
    write(bytes: string | Uint8Array) {
      if (over || status || box.liveInput.writableEnded || box.liveInput.destroyed) return;
      box.liveInput.write(bytes);
      if (box.liveInput.writableLength > pendingInputLimitBytes)
        end('input-exceeded', `the program left more than ${pendingInputLimitBytes} bytes of its input unread`);
    },
    end() {
      if (!box.liveInput.destroyed) box.liveInput.end();
    },
  };
  const abort = () => end('aborted', 'the caller gave up');
  signal?.addEventListener('abort', abort);
  const timer = setInterval(() => guarded(poll), pollIntervalMs);
  let exit: Awaited<Box['ended']>;
  try {
    guarded(() => {
      if (signal?.aborted) return abort();
      box.launch(request);
      told(() => request.onStart?.(input));
    });
    exit = await box.ended;
  } finally {
    over = true;
    box.liveInput.destroy();
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
    stdout: onOutput ? Buffer.concat(output.pieces) : box.stdout(limits.outputBytes),
    stderr: box.stderr(limits.outputBytes),
    channel: Buffer.concat(channel.pieces),
    ...(error !== undefined && { error }),
  };
}

function signalName(number: number): string | undefined {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
}
