import { chownSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Box, type SandboxIdentity, startBox } from './box.ts';
import type { SandboxMount } from './box-options.ts';
import { type CgroupDescription, runGroupName, sweepRunGroups } from './cgroups.ts';
import { failure, messageOf } from './failure.ts';
import { createLanes } from './lanes.ts';
import type { Sandbox, SandboxRequest, SandboxResult } from './sandbox.ts';
import { supervise } from './supervise.ts';

export type BubblewrapOptions = {
  /** How many programs run at once. */
  slots: number;
  /** How many more run in the lane `resident`. Default: none. */
  residentSlots?: number;
  /** Private to this sandbox; emptied when it opens. The identity must be able to reach it. */
  workDirectory: string;
  /** Of `prepareCgroups`. */
  cgroups: CgroupDescription;
  /** Of `buildSeccompFilter`. */
  seccompFile: string;
  /** Whom the boxes run as; required, and not root, when this process is root. */
  identity?: SandboxIdentity;
  /** Toolchains that every box sees, read-only. */
  mounts?: SandboxMount[];
  /** Boxes that stand ready; making one takes 5 to 60 ms, most of it waiting for the kernel. Default: two a slot. */
  spareBoxes?: number;
};

/** Of this process: several sandboxes in it share the parent group. */
let boxCount = 0;

const usualTemporaryBytes = 64 * 2 ** 20;

/** The sandbox on bubblewrap (0.8 or newer), started by an unprivileged user with user namespaces. */
export async function openBubblewrap(options: BubblewrapOptions): Promise<Sandbox> {
  const { slots, workDirectory, cgroups, seccompFile, identity, mounts = [] } = options;
  const { spareBoxes = slots * 2 } = options;
  if (process.getuid?.() === 0 && (!identity || identity.uid === 0))
    throw new Error(
      'sandbox: bubblewrap started by root is a way out of the box: run as another user, or name an identity that is not root',
    );
  rmSync(workDirectory, { recursive: true, force: true });
  mkdirSync(workDirectory, { recursive: true, mode: 0o700 });
  if (identity) chownSync(workDirectory, identity.uid, identity.gid);
  await sweepRunGroups(cgroups);

  const settings = { cgroups, seccompFile, identity: process.getuid?.() === 0 ? identity : undefined, mounts };
  const spare: Box[] = [];
  const disposals = new Set<Promise<void>>();
  const lanes = createLanes({ run: slots, resident: options.residentSlots ?? 0 });
  let closed = false;

  const start = (temporaryBytes: number) => {
    const name = runGroupName(++boxCount);
    return startBox(settings, name, join(workDirectory, name), temporaryBytes);
  };
  const refill = () => {
    while (!closed && spare.length < spareBoxes) spare.push(start(usualTemporaryBytes));
  };
  const dispose = (box: Box) => {
    const disposal: Promise<void> = box
      .dispose()
      .catch((error) => process.emitWarning(`sandbox: a box was not removed: ${error}`))
      .finally(() => disposals.delete(disposal));
    disposals.add(disposal);
  };
  /** A box that stands, a spare one if there is any. A spare one may have died meanwhile: then a new one. */
  const take = async (temporaryBytes: number): Promise<Box> => {
    for (let attempt = 1; ; attempt++) {
      const box = (temporaryBytes === usualTemporaryBytes ? spare.shift() : undefined) ?? start(temporaryBytes);
      try {
        await box.ready;
        if (box.isStanding()) return box;
        throw new Error('the box ended before its run');
      } catch (error) {
        dispose(box);
        if (attempt > spareBoxes + 1) throw error;
      }
    }
  };
  const run = async (request: SandboxRequest): Promise<SandboxResult> => {
    if (closed) return failure('the sandbox is closed');
    let leave: () => void;
    try {
      leave = await lanes.enter(request.lane ?? 'run', request.signal);
    } catch (error) {
      if (request.signal?.aborted) return { ...failure('the caller gave up'), status: 'aborted' };
      return failure(messageOf(error));
    }
    let box: Box | undefined;
    try {
      box = await take(request.limits.temporaryBytes);
      const result = await supervise(box, request);
      return result;
    } catch (error) {
      return failure(messageOf(error));
    } finally {
      if (box) dispose(box);
      leave();
      // After the program, not beside it: a spare box is not worth the running program's time.
      setImmediate(refillQuietly);
    }
  };
  const refillQuietly = () => {
    try {
      refill();
    } catch (error) {
      process.emitWarning(`sandbox: no spare box was made: ${error}`);
    }
  };

  refill();
  // The first box proves the machine: namespaces, groups, filter and mounts.
  const first = spare[0];
  if (first)
    await first.ready.catch(async (error) => {
      closed = true;
      await Promise.allSettled(spare.map((box) => box.dispose()));
      throw new Error(`sandbox: ${error.message}`, { cause: error });
    });

  return {
    name: 'bubblewrap',
    run,
    async close() {
      closed = true;
      for (const box of spare.splice(0)) dispose(box);
      while (lanes.occupied() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      await Promise.all(disposals);
      rmSync(workDirectory, { recursive: true, force: true });
    },
  };
}
