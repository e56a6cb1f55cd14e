import type { SandboxLane } from './sandbox.ts';

/** How many programs run at once, a lane each; whoever comes when a lane is full waits for its turn. */
export type Lanes = {
  /** Resolves with how to leave the lane; rejects with the signal's reason when the caller gives up first. */
  enter(lane: SandboxLane, signal: AbortSignal | undefined): Promise<() => void>;
  /** How many programs are in all lanes. */
  occupied(): number;
};

export function createLanes(places: Record<SandboxLane, number>): Lanes {
  const lanes = { run: createLane(places.run), resident: createLane(places.resident) };
  return {
    enter: (lane, signal) => lanes[lane].enter(lane, signal),
    occupied: () => lanes.run.occupied() + lanes.resident.occupied(),
  };
}

function createLane(places: number) {
  const waiting: (() => void)[] = [];
  let occupied = 0;
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else occupied--;
  };
  return {
    occupied: () => occupied,
    async enter(lane: SandboxLane, signal: AbortSignal | undefined): Promise<() => void> {
      if (places === 0) throw new Error(`sandbox: it was opened without a place in the lane ${lane}`);
      signal?.throwIfAborted();
      if (occupied < places) {
        occupied++;
        return leave;
      }
      await new Promise<void>((resolve, reject) => {
        const turn = () => {
          signal?.removeEventListener('abort', giveUp);
          resolve();
        };
        const giveUp = () => {
          waiting.splice(waiting.indexOf(turn), 1);
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', giveUp, { once: true });
        waiting.push(turn);
      });
      return leave;
    },
  };
}
