import { connect, type Socket } from 'node:net';
import { constants } from 'node:os';
import { failure, messageOf } from './failure.ts';
import {
  pendingInputLimitBytes,
  type SandboxInput,
  type SandboxRequest,
  type SandboxResult,
  type SandboxStatus,
  type SandboxWatch,
} from './sandbox.ts';
import {
  createSlotParser,
  encodeAbort,
  encodeAcknowledge,
  encodeAllow,
  encodeAllowIdle,
  encodeInput,
  encodeInputEnd,
  encodeRun,
  inputPieceBytes,
  type SlotFrame,
  type SlotStamp,
  slotProtocolVersion,
} from './slot-protocol.ts';

/** The connection had ended before the request was sent: nothing of it was begun, another slot can have it. */
export class NotSent extends Error {}

/** A slot of the helper: serves one run after another until its connection ends. */
export type SlotConnection = {
  /** Rejects with `NotSent` or `Unheard`, and with nothing else. */
  run(request: SandboxRequest, artifactName: (hostPath: string) => string): Promise<SandboxResult>;
  isOpen(): boolean;
  close(): Promise<void>;
};

type Message = Extract<SlotFrame, { kind: 'channel' | 'output' }>;
type Done = Extract<SlotFrame, { kind: 'done' }>;

/** Connects to the helper and waits until the slot stands; rejects with the helper's own words when it does not. */
export function openSlotConnection(socketPath: string, deadlineMs: number): Promise<SlotConnection> {
  return new Promise((resolve, reject) => {
    const socket = connect(socketPath);
    const parse = createSlotParser();
    let fault = 'the slot helper ended the connection';
    let run: SlotRun | undefined;
    let isOpen = false;
    const timer = setTimeout(() => socket.destroy(new Error('the slot helper did not answer')), deadlineMs);
    const closed = new Promise<void>((resolveClosed) => socket.once('close', () => resolveClosed()));
    const connection: SlotConnection = {
      isOpen: () => isOpen,
      run(request, artifactName) {
        const started = startRun(socket, request, artifactName);
        run = started;
        return started.result.finally(() => {
          run = undefined;
        });
      },
      async close() {
        socket.destroy();
        await closed;
      },
    };
    const take = (frame: SlotFrame) => {
      switch (frame.kind) {
        case 'hello':
          clearTimeout(timer);
          if (frame.version !== slotProtocolVersion) throw new Error(`the slot helper speaks version ${frame.version}`);
          isOpen = true;
          return resolve(connection);
        case 'fault':
          fault = frame.message;
          return;
        case 'channel':
        case 'output':
          return run?.told(frame);
        case 'done':
          return run?.done(frame);
        default:
          frame satisfies never;
      }
    };
    socket.on('data', (bytes: Buffer) => {
      try {
        for (const frame of parse(bytes)) take(frame);
      } catch (error) {
        socket.destroy(error instanceof Error ? error : new Error(String(error)));
      }
    });
    socket.on('error', (error) => {
      fault = error.message;
    });
    socket.once('close', () => {
      clearTimeout(timer);
      isOpen = false;
      run?.lost(fault);
      reject(new Error(fault));
    });
  });
}

/** It was sent, and its slot was gone at once. */
export class Unheard extends Error {
  override name = 'Unheard';
}

const unheardMs = 200;

type SlotRun = {
  result: Promise<SandboxResult>;
  told(message: Message): void;
  done(done: Done): void;
  lost(fault: string): void;
};

function startRun(socket: Socket, request: SandboxRequest, artifactName: (hostPath: string) => string): SlotRun {
  const { limits, signal, onChannel, onOutput } = request;
  const startedMs = performance.now();
  /** What an earlier run's caller wrote to a program that did not read is still on its way. */
  const before = socket.writableLength;
  let cpuDeadlineMs = limits.cpuTimeMs;
  let status: SandboxStatus | undefined;
  let error: string | undefined;
  let over = false;
  let heard = false;
  let stamp: SlotStamp = { cpuTimeMs: 0, wallTimeMs: 0, idleTimeMs: 0 };
  /** Of the message that the caller is told of just now: what it allows counts from there. */
  let answered = 0;
  const pieces = { channel: [] as Uint8Array[], output: [] as Uint8Array[] };
  const { promise: result, resolve, reject } = Promise.withResolvers<SandboxResult>();

  const end = (reason: SandboxStatus, detail: string) => {
    if (status || over) return;
    status = reason;
    error = detail;
    socket.write(encodeAbort());
  };
  const told = (listener: () => void) => {
    try {
      listener();
    } catch (fault) {
      end('aborted', `${fault}`);
    }
  };
  const watch: SandboxWatch = {
    cpuTimeMs: () => stamp.cpuTimeMs,
    wallTimeMs: () => (answered ? stamp.wallTimeMs : performance.now() - startedMs),
    allow(cpuMs, wallMs) {
      // Outside of a message "from now on" is the keeper's now, which is not known here: its own look decides.
      cpuDeadlineMs = answered ? stamp.cpuTimeMs + cpuMs : Number.POSITIVE_INFINITY;
      if (!over) socket.write(encodeAllow(answered, cpuMs, wallMs));
    },
    allowIdle(idleMs) {
      if (!over) socket.write(encodeAllowIdle(answered, idleMs));
    },
  };
  const input: SandboxInput = {
    write(given) {
      if (over || status) return;
      const bytes = typeof given === 'string' ? Buffer.from(given) : given;
      for (let at = 0; at < bytes.length; at += inputPieceBytes)
        socket.write(encodeInput(bytes.subarray(at, at + inputPieceBytes)));
      // The keeper holds so much by itself; this is for one that is slower than its caller.
      if (socket.writableLength - before > 2 * pendingInputLimitBytes) end('input-exceeded', unreadText);
    },
    end() {
      if (!over) socket.write(encodeInputEnd());
    },
  };
  const abort = () => end('aborted', 'the caller gave up');
  const settle = (outcome: SandboxResult) => {
    if (over) return;
    over = true;
    signal?.removeEventListener('abort', abort);
    resolve(outcome);
  };

  if (signal?.aborted) settle({ ...failure('the caller gave up'), status: 'aborted' });
  else {
    try {
      socket.write(encodeRun(request, artifactName), (fault) => {
        if (!fault) return told(() => request.onStart?.(input));
        signal?.removeEventListener('abort', abort);
        over = true;
        reject(new NotSent(fault.message));
      });
      signal?.addEventListener('abort', abort);
    } catch (fault) {
      settle(failure(messageOf(fault)));
    }
  }

  return {
    result,
    told(message) {
      if (over) return;
      heard = true;
      stamp = message;
      answered = message.sequence;
      pieces[message.kind].push(message.bytes);
      const listener = message.kind === 'channel' ? onChannel : onOutput;
      if (!status) told(() => listener?.(message.bytes, watch));
      answered = 0;
      socket.write(encodeAcknowledge(message.sequence));
    },
    done(done) {
      heard = true;
      const ending = endOf(done, status, cpuDeadlineMs);
      const { waitStatus = 0 } = done;
      const signalNumber = waitStatus & 0x7f;
      const detail = error ?? (done.error || (ending === 'input-exceeded' ? unreadText : undefined));
      settle({
        status: ending,
        exitCode: done.waitStatus === undefined || signalNumber !== 0 ? null : (waitStatus >> 8) & 0xff,
        signal: done.waitStatus === undefined ? null : signalName(signalNumber),
        cpuTimeMs: done.cpuTimeMs,
        wallTimeMs: done.wallTimeMs,
        idleTimeMs: done.idleTimeMs,
        memoryBytes: done.memoryBytes,
        stdout: onOutput ? Buffer.concat(pieces.output) : done.stdout,
        stderr: done.stderr,
        channel: Buffer.concat(pieces.channel),
        ...(detail !== undefined && { error: detail }),
      });
    },
    lost(fault) {
      // Gone as soon as it was asked, and nobody has heard or said anything: a slot that stood idle when it was killed.
      const isUnheard = !heard && !status && request.stdin !== 'live' && performance.now() - startedMs < unheardMs;
      if (isUnheard && !over) {
        over = true;
        signal?.removeEventListener('abort', abort);
        return reject(new Unheard(fault));
      }
      settle(failure(fault));
    },
  };
}

const unreadText = `the program left more than ${pendingInputLimitBytes} bytes of its input unread`;

/** What the caller and the keeper have decided; then a limit that was reached; then how the program ended by itself. */
function endOf(done: Done, decided: SandboxStatus | undefined, cpuDeadlineMs: number): SandboxStatus {
  if (decided) return decided;
  if (done.status !== 'none') return done.status;
  if (done.outputExceeded) return 'output-exceeded';
  if (done.memoryExceeded) return 'memory-exceeded';
  if (done.cpuTimeMs > cpuDeadlineMs) return 'cpu-time-exceeded';
  if (done.waitStatus === undefined) return 'sandbox-error';
  return (done.waitStatus & 0x7f) === 0 ? 'exited' : 'signalled';
}

function signalName(number: number): string | null {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? null;
}
