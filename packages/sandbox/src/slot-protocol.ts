import type { SandboxFile, SandboxRequest } from './sandbox.ts';

/**
 * What the judge and a keeper of the slot helper say to each other (slot/protocol.h): frames of a length (4 bytes), a kind
 * (1 byte) and that many bytes; numbers are little-endian.
 */

export const slotProtocolVersion = 1;

const statuses = [
  'none',
  'cpu-time-exceeded',
  'wall-time-exceeded',
  'memory-exceeded',
  'output-exceeded',
  'channel-exceeded',
  'input-exceeded',
  'sandbox-error',
  'aborted',
] as const;

/** What a keeper says. Times in milliseconds. */
export type SlotFrame =
  | { kind: 'hello'; version: number; slot: number }
  | { kind: 'fault'; message: string }
  | ({ kind: 'channel' | 'output'; sequence: number; bytes: Buffer } & SlotStamp)
  | ({
      kind: 'done';
      status: (typeof statuses)[number];
      /** As wait(2) gives it; undefined when the program did not end by itself. */
      waitStatus: number | undefined;
      outputExceeded: boolean;
      memoryExceeded: boolean;
      memoryBytes: number;
      stdout: Buffer;
      stderr: Buffer;
      error: string;
    } & SlotStamp);

/** The kernel's figures at the moment of a message. */
export type SlotStamp = { cpuTimeMs: number; wallTimeMs: number; idleTimeMs: number };

const headerBytes = 5;
const largest = 2n ** 64n - 1n;

function frame(kind: string, ...parts: Uint8Array[]): Buffer {
  const header = Buffer.alloc(headerBytes);
  header.writeUInt32LE(parts.reduce((sum, part) => sum + part.length, 0));
  header.write(kind, 4, 'latin1');
  return Buffer.concat([header, ...parts]);
}

function numbers(...values: (number | bigint)[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [index, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), index * 8);
  return bytes;
}

function count(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function text(value: string | Uint8Array): [Buffer, Uint8Array] {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  return [count(bytes.length), bytes];
}

/** Milliseconds as microseconds; what is endless is the largest number. */
function microseconds(milliseconds: number): bigint {
  if (!(milliseconds > 0)) return 0n;
  return milliseconds > 1e15 ? largest : BigInt(Math.round(milliseconds * 1_000));
}

/** @param artifactName gives the name below the artifact directory for a file of the host */
export function encodeRun(request: SandboxRequest, artifactName: (hostPath: string) => string): Buffer {
  const { argv, environment = {}, files, stdin, limits, onOutput } = request;
  const { stackBytes = 64 * 2 ** 20, fileBytes = Math.max(limits.outputBytes, limits.temporaryBytes) } = limits;
  const variables = Object.entries(environment);
  for (const [name] of variables)
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      throw new Error(`sandbox: ${JSON.stringify(name)} is no name of an environment variable`);
  const strings = [...argv, ...variables.flat()];
  if (strings.some((each) => each.includes('\0')))
    throw new Error('sandbox: an argument or an environment variable holds a NUL byte');
  if (!argv[0].startsWith('/')) throw new Error(`sandbox: ${JSON.stringify(argv[0])} is no absolute path of a program`);
  return frame(
    'R',
    numbers(
      microseconds(limits.cpuTimeMs),
      microseconds(limits.wallTimeMs),
      limits.idleTimeMs === undefined ? largest : microseconds(limits.idleTimeMs),
    ),
    numbers(
      ...[
        limits.memoryBytes,
        limits.outputBytes,
        limits.channelBytes,
        limits.temporaryBytes,
        fileBytes,
        stackBytes,
      ].map(Math.ceil),
    ),
    count(limits.processes),
    Uint8Array.of((stdin === 'live' ? 1 : 0) + (onOutput ? 2 : 0)),
    count(argv.length),
    ...argv.flatMap(text),
    count(variables.length),
    ...variables.flatMap(([name, value]) => text(`${name}=${value}`)),
    count(files.length),
    ...files.flatMap((file) => fileParts(file, artifactName)),
    ...text(stdin === 'live' ? '' : stdin),
  );
}

function fileParts(file: SandboxFile, artifactName: (hostPath: string) => string): Uint8Array[] {
  const root = '/box/';
  const parts = file.path.slice(root.length).split('/');
  if (!file.path.startsWith(root) || file.path.includes('\0') || parts.some((part) => ['', '.', '..'].includes(part)))
    throw new Error(`sandbox: ${JSON.stringify(file.path)} is no file below /box/`);
  const { content } = file;
  const isArtifact = typeof content !== 'string' && !(content instanceof Uint8Array);
  return [
    ...text(`${file.path.slice(root.length)}\0`),
    Uint8Array.of(isArtifact ? 1 : 0, file.executable ? 1 : 0),
    ...text(isArtifact ? `${artifactName(content.hostPath)}\0` : content),
  ];
}

/** `sequence` is that of the message which is answered; 0: from now on. */
export const encodeAllow = (sequence: number, cpuTimeMs: number, wallTimeMs: number) =>
  frame('A', numbers(sequence, microseconds(cpuTimeMs), microseconds(wallTimeMs)));
export const encodeAllowIdle = (sequence: number, idleTimeMs: number) =>
  frame('I', numbers(sequence, microseconds(idleTimeMs)));
export const encodeAcknowledge = (sequence: number) => frame('K', numbers(sequence));
export const encodeInput = (bytes: Uint8Array) => frame('W', bytes);
export const encodeInputEnd = () => frame('E');
export const encodeAbort = () => frame('X');
/** The largest piece of input in one frame. */
export const inputPieceBytes = 2 ** 16;

/** Takes bytes as they come and gives the frames that are whole. Throws at what is no frame. */
export function createSlotParser(): (bytes: Buffer) => SlotFrame[] {
  let pieces: Buffer[] = [];
  let held = 0;
  let wanted = headerBytes;
  return (bytes) => {
    pieces.push(bytes);
    held += bytes.length;
    const frames: SlotFrame[] = [];
    while (held >= wanted) {
      const whole: Buffer = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
      pieces = [whole];
      const length = whole.readUInt32LE();
      wanted = headerBytes + length;
      if (held < wanted) break;
      frames.push(decode(whole.toString('latin1', 4, 5), whole.subarray(headerBytes, wanted)));
      const rest = whole.subarray(wanted);
      pieces = rest.length > 0 ? [rest] : [];
      held = rest.length;
      wanted = headerBytes;
    }
    return frames;
  };
}

function decode(kind: string, body: Buffer): SlotFrame {
  const milliseconds = (at: number) => Number(body.readBigUInt64LE(at)) / 1_000;
  switch (kind) {
    case 'H':
      return { kind: 'hello', version: body.readUInt32LE(0), slot: body.readUInt32LE(4) };
    case 'F':
      return { kind: 'fault', message: body.toString('utf8') };
    case 'C':
    case 'O':
      return {
        kind: kind === 'C' ? 'channel' : 'output',
        sequence: Number(body.readBigUInt64LE(0)),
        cpuTimeMs: milliseconds(8),
        wallTimeMs: milliseconds(16),
        idleTimeMs: milliseconds(24),
        bytes: body.subarray(32),
      };
    case 'D': {
      const stdoutEnd = 56 + body.readUInt32LE(40);
      const stderrEnd = stdoutEnd + body.readUInt32LE(44);
      const status = statuses[body.readUInt8(0)];
      if (!status) throw new Error(`the slot helper gave the unknown status ${body.readUInt8(0)}`);
      return {
        kind: 'done',
        status,
        waitStatus: body.readUInt8(1) === 1 ? body.readUInt32LE(4) : undefined,
        outputExceeded: body.readUInt8(2) === 1,
        memoryExceeded: body.readUInt8(3) === 1,
        cpuTimeMs: milliseconds(8),
        wallTimeMs: milliseconds(16),
        idleTimeMs: milliseconds(24),
        memoryBytes: Number(body.readBigUInt64LE(32)),
        stdout: body.subarray(56, stdoutEnd),
        stderr: body.subarray(stdoutEnd, stderrEnd),
        error: body.toString('utf8', stderrEnd),
      };
    }
    default:
      throw new Error(`the slot helper sent the unknown frame ${JSON.stringify(kind)}`);
  }
}
