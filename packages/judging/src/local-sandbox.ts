import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSeccompFilter,
  buildSlot,
  type CgroupDescription,
  openBubblewrap,
  openJudge0,
  openSlots,
  prepareCgroups,
  removeCgroups,
  removeStaleCgroups,
  type Sandbox,
  type SandboxIdentity,
  type SandboxMount,
  startSlotHelper,
} from '@codenova/sandbox';

export const sandboxAdapters = ['slot', 'bubblewrap'] as const;
export type SandboxAdapter = (typeof sandboxAdapters)[number];

export type LocalSandboxOptions = {
  /** Holds the boxes and the artifacts. Users other than this one's must be able to reach it when this is root. */
  workDirectory: string;
  /** Where the slot helper's program is kept. */
  programDirectory: string;
  /** Default: `slot` where this is root, or where a helper's socket is given. */
  adapter?: SandboxAdapter;
  /** Of a slot helper that root has started, with this artifact directory. */
  slotSocket?: string;
  /** Compiled programs. Default: `artifacts` in the work directory. Root makes it only below a directory of its own. */
  artifactDirectory?: string;
  /** Of `prepareCgroups`; made here, and removed on close, when absent and this process is root. */
  cgroups?: CgroupDescription;
  identity: SandboxIdentity;
  mounts: SandboxMount[];
  slots: number;
  spareBoxes?: number;
  /** A Judge0 server that runs the boxes in place of this machine; the other settings of boxes are of no use then. */
  judge0?: { url: string; token?: string };
};

/** Compilers that may stay at once; beside them a judging program (validator, interactor) has a place for each slot. */
const residentCompilers = 3;

const residentSlotsOf = (slots: number) => slots + residentCompilers;

/** How many connections a judge of so many slots has to its slot helper, and one for whoever asks for its health. */
export const slotConnections = (slots: number) => slots + residentSlotsOf(slots) + 1;

export const artifactDirectoryOf = (options: { workDirectory: string; artifactDirectory?: string }) =>
  options.artifactDirectory ?? join(options.workDirectory, 'artifacts');

/** Of this process, so that each has its own groups. */
let localSandboxes = 0;

/** The sandbox of this machine, by the adapter that is named or fits. */
export async function openLocalSandbox(options: LocalSandboxOptions): Promise<Sandbox> {
  const { workDirectory, identity, slots, slotSocket } = options;
  const isRoot = process.getuid?.() === 0;
  const { adapter = isRoot || slotSocket !== undefined ? 'slot' : 'bubblewrap' } = options;
  const artifactDirectory = artifactDirectoryOf(options);
  mkdirSync(artifactDirectory, { recursive: true, mode: 0o700 });
  if (isRoot) chownSync(artifactDirectory, identity.uid, identity.gid);
  chmodSync(artifactDirectory, 0o700);
  if (options.judge0) return openJudge0({ ...options.judge0, slots, mounts: options.mounts });
  const residentSlots = residentSlotsOf(slots);
  switch (adapter) {
    case 'slot':
      if (slotSocket !== undefined) return openSlots({ socket: slotSocket, artifactDirectory, slots, residentSlots });
      if (!isRoot)
        throw new Error(
          'sandbox: the adapter slot needs a helper that root starts: name its socket, run as root, or choose bubblewrap',
        );
      return withGroups(options, { uid: 0, gid: 0 }, async (cgroups, seccompFile) => {
        const socket = join(workDirectory, 'slots', 'slots.sock');
        const program = await buildSlot({ directory: options.programDirectory });
        const { mounts } = options;
        const connections = slotConnections(slots);
        const settings = { program, socket, identity, artifactDirectory, seccompFile, cgroups, mounts, connections };
        const helper = await startSlotHelper(settings);
        try {
          const sandbox = await openSlots({ socket, artifactDirectory, slots, residentSlots });
          return closingAfter(sandbox, () => helper.close());
        } catch (error) {
          await helper.close();
          throw error;
        }
      });
    case 'bubblewrap':
      return withGroups(options, identity, (cgroups, seccompFile) =>
        openBubblewrap({
          slots,
          residentSlots,
          workDirectory: join(workDirectory, 'boxes'),
          cgroups,
          seccompFile,
          mounts: options.mounts,
          ...(isRoot && { identity }),
          ...(options.spareBoxes !== undefined && { spareBoxes: options.spareBoxes }),
        }),
      );
    default:
      throw new Error(`sandbox: there is no adapter ${adapter satisfies never}`);
  }
}

/** With the groups that were given, or with some that go when the sandbox closes. */
async function withGroups(
  options: LocalSandboxOptions,
  owner: SandboxIdentity,
  open: (cgroups: CgroupDescription, seccompFile: string) => Promise<Sandbox>,
): Promise<Sandbox> {
  const seccompFile = join(options.workDirectory, 'system-calls.bpf');
  buildSeccompFilter(seccompFile);
  if (options.cgroups) return open(options.cgroups, seccompFile);
  if (process.getuid?.() !== 0)
    throw new Error('judge: no control groups were given; root makes them (prepareCgroups) before it drops its rights');
  await removeStaleCgroups('local');
  const cgroups = prepareCgroups({ name: `local-${process.pid}-${++localSandboxes}`, ...owner });
  try {
    return closingAfter(await open(cgroups, seccompFile), () => removeCgroups(cgroups));
  } catch (error) {
    await removeCgroups(cgroups);
    throw error;
  }
}

function closingAfter(sandbox: Sandbox, close: () => Promise<void>): Sandbox {
  return {
    ...sandbox,
    async close() {
      await sandbox.close();
      await close();
    },
  };
}
