import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSlot } from './build-slot.ts';
import { type CgroupDescription, prepareCgroups, removeCgroups } from './cgroups.ts';
import { openSlots } from './resident-slots.ts';
import type { Sandbox } from './sandbox.ts';
import { buildSeccompFilter } from './seccomp.ts';
import { type SlotHelper, startSlotHelper } from './slot-helper.ts';

/** A slot helper for the tests of one file. */
export type SlotBench = {
  directory: string;
  artifactDirectory: string;
  socket: string;
  cgroups: CgroupDescription;
  connections: number;
  helper(): SlotHelper;
  start(): Promise<SlotHelper>;
  open(slots: number, residentSlots?: number): Promise<Sandbox>;
  close(): Promise<void>;
};

export const slotCache = fileURLToPath(new URL('../../../var/cache/slot', import.meta.url));
const identity = { uid: 60_802, gid: 60_802 };
let benches = 0;

/** Needs root, as the helper does. */
export async function startSlotBench(options: {
  program?: string;
  connections: number;
  /** A version 2 hierarchy that gives the CPU time, whatever gives the rest. */
  cpuHierarchy?: string;
}): Promise<SlotBench> {
  const { connections } = options;
  const directory = mkdtempSync(join(tmpdir(), 'codenova-slots-'));
  const artifactDirectory = join(directory, 'artifacts');
  const socket = join(directory, 'run', 'slots.sock');
  const seccompFile = join(directory, 'filter.bpf');
  chmodSync(directory, 0o755);
  mkdirSync(artifactDirectory, { mode: 0o755 });
  chownSync(artifactDirectory, identity.uid, identity.gid);
  const name = `test-slots-${process.pid}-${++benches}`;
  const cgroups: CgroupDescription = prepareCgroups({ name, uid: 0, gid: 0 });
  const { cpuHierarchy } = options;
  if (cpuHierarchy !== undefined) {
    await removeCgroups({ ...cgroups, memory: cgroups.cpu, pids: cgroups.cpu });
    cgroups.cpu = { version: 2, path: join(cpuHierarchy, `codenova-${name}`) };
    mkdirSync(cgroups.cpu.path);
  }
  buildSeccompFilter(seccompFile);
  const program = options.program ?? (await buildSlot({ directory: slotCache }));
  const settings = { program, socket, identity, artifactDirectory, seccompFile, cgroups, mounts: [], connections };
  let helper = await startSlotHelper(settings);
  return {
    directory,
    artifactDirectory,
    socket,
    cgroups,
    connections,
    helper: () => helper,
    async start() {
      helper = await startSlotHelper(settings);
      return helper;
    },
    open: (slots, residentSlots = 0) => openSlots({ socket, artifactDirectory, slots, residentSlots }),
    async close() {
      await helper.close();
      await removeCgroups(cgroups);
      rmSync(directory, { recursive: true });
    },
  };
}
