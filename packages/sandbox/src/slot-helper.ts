import { spawn } from 'node:child_process';
import type { SandboxIdentity } from './box.ts';
import { etcFiles, type SandboxMount } from './box-options.ts';
import type { CgroupDescription } from './cgroups.ts';
import { openSlotConnection } from './slot-connection.ts';

export type SlotHelperOptions = {
  /** Of `buildSlot`. */
  program: string;
  /** Where it listens, in a folder that it makes: root's, and open to the judge alone. */
  socket: string;
  /** Whom the judge runs as, and the helper's keepers; never root. */
  identity: SandboxIdentity;
  /** The one directory from which a judge may have files brought into a box. */
  artifactDirectory: string;
  /** Of `buildSeccompFilter`, where only root can write. */
  seccompFile: string;
  /** Of `prepareCgroups`, best for uid 0: nobody else needs them. */
  cgroups: CgroupDescription;
  /** Toolchains that every box sees, read-only. */
  mounts: SandboxMount[];
  /** How many connections there may be: a judge's slots and resident slots, and one for whoever asks for its health. */
  connections: number;
};

/** Throws unless the helper at `socket` gives a slot whose box stands. */
export async function probeSlots(socket: string): Promise<void> {
  const connection = await openSlotConnection(socket, 3_000);
  await connection.close();
}

export type SlotHelper = {
  readonly pid: number;
  /** The end of what it has said. */
  said(): string;
  /** Ends it and all that runs in its slots. */
  close(): Promise<void>;
};

/** The helper's command line. It must be started by root, with a pipe as its input: at its end the helper ends. */
export function slotHelperCommand(options: SlotHelperOptions): { command: string; args: string[] } {
  const { program, socket, identity, artifactDirectory, seccompFile, cgroups, mounts, connections } = options;
  const etc = etcFiles().map((path) => ({ hostPath: path, path }));
  return {
    command: program,
    args: [
      // Its end is the helper's, however the starter ends.
      '--until-input-ends',
      ...['--socket', socket, '--artifacts', artifactDirectory, '--filter', seccompFile],
      ...['--uid', `${identity.uid}`, '--gid', `${identity.gid}`, '--slots', `${connections}`],
      ...(['memory', 'pids', 'cpu'] as const).flatMap((name) => [
        `--${name}`,
        `${cgroups[name].version}:${cgroups[name].path}`,
      ]),
      ...[...etc, ...mounts].flatMap((mount) => ['--bind', `${mount.hostPath}:${mount.path}`]),
    ],
  };
}

/** Starts the helper as a child of this process, which is root; it ends with this process, however that ends. */
export async function startSlotHelper(options: SlotHelperOptions): Promise<SlotHelper> {
  const { command, args } = slotHelperCommand(options);
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {},
    cwd: '/',
    // A group of its own: a Ctrl+C at the terminal stops the judge, which ends its slots.
    detached: true,
  });
  let words = '';
  child.stderr.on('data', (bytes: Buffer) => {
    words = `${words}${bytes}`.slice(-20_000);
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('error', reject);
    void ended.then(() => reject(new Error(`the slot helper did not start: ${words.trim() || 'no message'}`)));
  });
  child.stdin.on('error', () => undefined);
  for (const stream of [child.stdout, child.stderr]) stream.resume();
  return {
    pid: child.pid ?? 0,
    said: () => words,
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}
