import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareToolchains, type Toolchains } from '@codenova/languages';
import {
  buildSeccompFilter,
  type CgroupDescription,
  openBubblewrap,
  prepareCgroups,
  removeCgroups,
  removeStaleCgroups,
  type Sandbox,
  type SandboxIdentity,
} from '@codenova/sandbox';
import { createJudge } from './create-judge.ts';
import type { Judge } from './judge.ts';

export type LocalJudgeOptions = {
  /** Holds the boxes and the artifacts. Users other than this one's must be able to reach it when this is root. */
  workDirectory: string;
  /** Precompiled headers and classes, shared by all judges of the machine. Default: in `workDirectory`. */
  toolchainDirectory?: string;
  /** Of `prepareCgroups`; made here, and removed on close, when absent and this process is root. */
  cgroups?: CgroupDescription;
  /** Whom the boxes run as when this process is root. */
  identity?: SandboxIdentity;
  /** How many programs run at once. */
  slots: number;
  spareBoxes?: number;
};

export type LocalJudge = {
  judge: Judge;
  sandbox: Sandbox;
  toolchains: Toolchains;
  close(): Promise<void>;
};

/** An unprivileged user of no account: nothing on a Debian machine belongs to it. */
const usualIdentity: SandboxIdentity = { uid: 60_802, gid: 60_802 };

/** Of this process, so that each has its own groups. */
let localJudges = 0;

/** Everything from toolchains to judge on this machine, for tools, tests and the judge process. */
export async function openLocalJudge(options: LocalJudgeOptions): Promise<LocalJudge> {
  const { workDirectory, slots, spareBoxes } = options;
  const isRoot = process.getuid?.() === 0;
  const identity = options.identity ?? usualIdentity;
  mkdirSync(workDirectory, { recursive: true });
  const toolchains = await prepareToolchains({
    directory: options.toolchainDirectory ?? join(workDirectory, 'toolchains'),
  });
  const seccompFile = join(workDirectory, 'system-calls.bpf');
  buildSeccompFilter(seccompFile);
  let cgroups = options.cgroups;
  const ownCgroups = cgroups === undefined;
  if (!cgroups) {
    if (!isRoot)
      throw new Error(
        'judge: no control groups were given; root makes them (prepareCgroups) before it drops its rights',
      );
    await removeStaleCgroups('local');
    cgroups = prepareCgroups({ name: `local-${process.pid}-${++localJudges}`, ...identity });
  }
  const description = cgroups;
  const artifactDirectory = join(workDirectory, 'artifacts');
  mkdirSync(artifactDirectory, { recursive: true, mode: 0o700 });
  if (isRoot) chownSync(artifactDirectory, identity.uid, identity.gid);
  chmodSync(artifactDirectory, 0o700);
  let sandbox: Sandbox;
  try {
    sandbox = await openBubblewrap({
      slots,
      workDirectory: join(workDirectory, 'boxes'),
      cgroups: description,
      seccompFile,
      mounts: toolchains.mounts,
      ...(isRoot && { identity }),
      ...(spareBoxes !== undefined && { spareBoxes }),
    });
  } catch (error) {
    if (ownCgroups) await removeCgroups(description);
    throw error;
  }
  return {
    judge: createJudge({ sandbox, toolchainKeys: toolchains.keys, artifactDirectory }),
    sandbox,
    toolchains,
    async close() {
      await sandbox.close();
      if (ownCgroups) await removeCgroups(description);
    },
  };
}
