import { isAbsolute, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { failure, messageOf } from './failure.ts';
import { createLanes } from './lanes.ts';
import type { Sandbox, SandboxRequest, SandboxResult } from './sandbox.ts';
import { NotSent, openSlotConnection, type SlotConnection, Unheard } from './slot-connection.ts';

export type SlotsOptions = {
  /** Where the slot helper listens (`startSlotHelper`). */
  socket: string;
  /** The helper's own artifact directory: files of the host in a request lie in it. */
  artifactDirectory: string;
  /** How many programs run at once. */
  slots: number;
  /** How many more run in the lane `resident`. Default: none. */
  residentSlots?: number;
  /** How long to wait for a helper that starts, or starts again. */
  connectDeadlineMs?: number;
};

/** A program that brought its slot down each time would be started no more often than this. */
const unheardLimit = 4;

/** The sandbox on the slot helper: each slot is a connection that stays, with a box that stands ready behind it. */
export async function openSlots(options: SlotsOptions): Promise<Sandbox> {
  const { socket, artifactDirectory, slots, residentSlots = 0, connectDeadlineMs = 10_000 } = options;
  const lanes = createLanes({ run: slots, resident: residentSlots });
  const idle: SlotConnection[] = [];
  const all = new Set<SlotConnection>();
  let closed = false;

  /** A helper that was killed starts again, and gives its places back when what ran in them has gone. */
  const connect = async (): Promise<SlotConnection> => {
    const deadline = performance.now() + connectDeadlineMs;
    for (let pauseMs = 10; ; pauseMs = Math.min(200, pauseMs * 2)) {
      try {
        const connection = await openSlotConnection(socket, connectDeadlineMs);
        all.add(connection);
        return connection;
      } catch (error) {
        if (closed || performance.now() > deadline)
          throw new Error(`sandbox: no slot at ${socket}: ${messageOf(error)}`, { cause: error });
      }
      await sleep(pauseMs);
    }
  };
  const take = async (): Promise<SlotConnection> => {
    for (let connection = idle.pop(); connection; connection = idle.pop()) {
      if (connection.isOpen()) return connection;
      all.delete(connection);
    }
    return connect();
  };
  const giveBack = (connection: SlotConnection) => {
    if (connection.isOpen() && !closed) idle.push(connection);
    else all.delete(connection);
  };
  const artifactName = (hostPath: string) => {
    const name = relative(artifactDirectory, hostPath);
    if (name === '' || name.startsWith('..') || isAbsolute(name))
      throw new Error(`sandbox: ${JSON.stringify(hostPath)} is no file of the artifact directory`);
    return name;
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
    try {
      for (let unheard = 0; ; ) {
        const connection = await take();
        try {
          return await connection.run(request, artifactName);
        } catch (error) {
          // As many slots as stood idle when the helper was killed are found to have gone.
          const isAgain = error instanceof NotSent || (error instanceof Unheard && ++unheard <= unheardLimit);
          if (!isAgain) throw error;
          await connection.close();
        } finally {
          giveBack(connection);
        }
      }
    } catch (error) {
      return failure(messageOf(error));
    } finally {
      leave();
    }
  };

  // All at once: each proves the machine, and the first run of each finds its box. A resident program can wait for its slot.
  const first = await Promise.allSettled(Array.from({ length: slots }, connect));
  const fault = first.find((each) => each.status === 'rejected');
  for (const each of first) if (each.status === 'fulfilled') idle.push(each.value);
  const close = async () => {
    closed = true;
    while (lanes.occupied() > 0) await sleep(5);
    await Promise.all([...all].map((connection) => connection.close()));
  };
  if (fault) {
    await close();
    throw fault.reason;
  }
  return { name: 'slot', run, close };
}
