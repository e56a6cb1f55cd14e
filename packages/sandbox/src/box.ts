import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { Duplex, Readable, Writable } from 'node:stream';
import { boxOptions, launchScript, type SandboxMount } from './box-options.ts';
import { type CgroupDescription, processesOf } from './cgroups.ts';
import { createRunGroup, type RunGroup } from './run-group.ts';
import type { SandboxFile, SandboxRequest } from './sandbox.ts';

/** Who the box's processes are on the host. */
export type SandboxIdentity = { uid: number; gid: number };

export type BoxSettings = {
  cgroups: CgroupDescription;
  seccompFile: string;
  /** Given when this process is root, which drops to it before it starts bubblewrap. */
  identity: SandboxIdentity | undefined;
  mounts: SandboxMount[];
};

/** A box that stands and waits: namespaces, mounts and group are made, the program is not yet known. */
export type Box = {
  readonly group: RunGroup;
  readonly child: ChildProcess;
  readonly channel: Readable;
  /** Standard input and output of a request that wants them live. */
  readonly liveInput: Writable;
  readonly liveOutput: Readable;
  readonly temporaryBytes: number;
  /** Settles when the box stands; rejects with bubblewrap's own words when it does not. */
  readonly ready: Promise<void>;
  /** Settles when every process of it is gone. */
  readonly ended: Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>;
  /** False once anything of it has gone: a spare box may be killed while it waits. */
  isStanding(): boolean;
  /** Hands over files, input, limits and program, and lets it go. */
  launch(request: SandboxRequest): void;
  outputSizes(): [stdoutBytes: number, stderrBytes: number];
  stdout(limitBytes: number): Uint8Array;
  stderr(limitBytes: number): Uint8Array;
  /** Kills what is left and removes group and directory. */
  dispose(): Promise<void>;
};

/**
 * Joins the groups named before `--`, closes what this process has inherited from whoever started it, then becomes the
 * command after `--`. bash, because dash knows descriptors of one digit only.
 */
const joiningShell = [
  'while [ "$1" != -- ]; do echo $$ > "$1" || exit 126; shift; done; shift',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
  'for open in /proc/self/fd/*; do open="${open##*/}"; [ "$open" -le 7 ] || eval "exec $open>&-"; done',
  'exec "$@"',
].join('\n');

/** bubblewrap and the waiting shell. */
const waitingProcesses = 2;
const channelDescriptor = 3;
const controlDescriptor = 4;
const seccompDescriptor = 5;
const liveInputDescriptor = 6;
const liveOutputDescriptor = 7;

/** Starts a box in a fresh `directory` and a fresh group `name`. */
export function startBox(settings: BoxSettings, name: string, directory: string, temporaryBytes: number): Box {
  const { identity, cgroups, seccompFile, mounts } = settings;
  const owned = (path: string) => {
    if (identity) chownSync(path, identity.uid, identity.gid);
    return path;
  };
  mkdirSync(directory, { mode: 0o700 });
  owned(directory);
  mkdirSync(join(directory, 'box'), { mode: 0o755 });
  owned(join(directory, 'box'));
  const empty = (file: string) => {
    writeFileSync(join(directory, file), '', { mode: 0o600, flag: 'wx' });
    return owned(join(directory, file));
  };
  const launchFile = empty('launch');
  const stdinFile = empty('stdin');
  const append = constants.O_RDWR | constants.O_APPEND;
  const outputs = [openSync(empty('stdout'), append), openSync(empty('stderr'), append)] as const;
  const filter = openSync(seccompFile, 'r');
  const group = createRunGroup(cgroups, name);

  const processCount = () => processesOf(dirname(group.procsFiles[0] ?? '')).length;
  const asIdentity = identity
    ? ['/usr/bin/setpriv', `--reuid=${identity.uid}`, `--regid=${identity.gid}`, '--clear-groups', '--inh-caps=-all']
    : [];
  const options = boxOptions({ directory, mounts, temporaryBytes, seccompDescriptor });
  const child = spawn(
    '/bin/bash',
    ['-c', joiningShell, 'bash', ...group.procsFiles, '--', ...asIdentity, '/usr/bin/bwrap', ...options],
    // `detached` is a process group of its own: a Ctrl+C at the terminal stops the judge, which ends its boxes.
    { stdio: ['ignore', ...outputs, 'pipe', 'pipe', filter, 'pipe', 'pipe'], env: {}, cwd: '/', detached: true },
  );
  closeSync(filter);
  const streams: readonly unknown[] = child.stdio;
  const channel = streams[channelDescriptor] as Readable;
  const control = streams[controlDescriptor] as Duplex;
  const liveInput = streams[liveInputDescriptor] as Duplex;
  const liveOutput = streams[liveOutputDescriptor] as Duplex;
  // A box that has gone breaks its pipes: its end says so.
  for (const stream of [channel, control, liveInput, liveOutput]) stream.on('error', () => undefined);
  // Nothing comes out of the input; it must be read all the same to see its end.
  liveInput.resume();

  let over = false;
  let startFault: Error | undefined;
  const ended = new Promise<Awaited<Box['ended']>>((resolve) => {
    child.on('error', (error) => {
      startFault = error;
      if (child.pid === undefined) resolve({ exitCode: null, signal: null });
    });
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal }));
  }).then((end) => {
    over = true;
    return end;
  });
  const ready = new Promise<void>((resolve, reject) => {
    control.once('data', () => resolve());
    ended.then(() => {
      const words = read(outputs[1], 2_000).toString('utf8').trim();
      reject(new Error(`the box did not start: ${words || 'no message'}`, { cause: startFault }));
    });
  });
  // A spare box may fail while nobody waits for it; the next run that takes it hears of it.
  ready.catch(() => undefined);

  return {
    group,
    child,
    channel,
    liveInput,
    liveOutput,
    temporaryBytes,
    ready,
    ended,
    isStanding: () => !over && processCount() >= waitingProcesses,
    launch(request) {
      for (const file of request.files) placeFile(join(directory, 'box'), file, identity);
      const live = { liveInput: request.stdin === 'live', liveOutput: request.onOutput !== undefined };
      if (request.stdin !== 'live') writeFileSync(stdinFile, request.stdin);
      if (!live.liveInput) liveInput.destroy();
      if (!live.liveOutput) liveOutput.destroy();
      const { outputBytes, memoryBytes, processes, stackBytes = 64 * 2 ** 20 } = request.limits;
      const { fileBytes = Math.max(outputBytes, temporaryBytes) } = request.limits;
      const { argv, environment = {} } = request;
      writeFileSync(launchFile, launchScript({ argv, environment, fileBytes, stackBytes, ...live }));
      group.limit(memoryBytes, processes + waitingProcesses);
      control.write('go\n');
    },
    outputSizes: () => [fstatSync(outputs[0]).size, fstatSync(outputs[1]).size],
    stdout: (limitBytes) => read(outputs[0], limitBytes),
    stderr: (limitBytes) => read(outputs[1], limitBytes),
    async dispose() {
      // Its first process too: it may not have joined its group yet.
      child.kill('SIGKILL');
      for (const stream of [liveInput, liveOutput]) stream.destroy();
      await group.remove();
      await ended;
      for (const output of outputs) closeSync(output);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Puts one file of the request where the box sees it. Synchronous: no half-written program while another box is forked. */
function placeFile(root: string, file: SandboxFile, identity: SandboxIdentity | undefined): void {
  if (!file.path.startsWith('/box/') || normalize(file.path) !== file.path || file.path.endsWith('/'))
    throw new Error(`sandbox: ${JSON.stringify(file.path)} is no file below /box/`);
  const target = join(root, file.path.slice('/box/'.length));
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
  const mode = file.executable ? 0o555 : 0o444;
  if (typeof file.content === 'string' || file.content instanceof Uint8Array) {
    writeFileSync(target, file.content, { mode, flag: 'wx' });
  } else {
    const { hostPath } = file.content;
    if (isReadableByAll(hostPath, mode) && linked(hostPath, target)) return;
    copyFileSync(hostPath, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    chmodSync(target, mode);
  }
  if (identity) chownSync(target, identity.uid, identity.gid);
}

function isReadableByAll(path: string, mode: number): boolean {
  return (statSync(path).mode & mode) === mode;
}

/** A second name costs nothing; it needs the same file system. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (['EXDEV', 'EPERM', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function read(descriptor: number, limitBytes: number): Buffer {
  const buffer = Buffer.alloc(Math.min(fstatSync(descriptor).size, limitBytes));
  let length = 0;
  while (length < buffer.length) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, length);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
}
