/** What a part of a submission may take of time that passes without the processor at work; the CPU limits are apart. */
export type Budget = {
  /** How long the next process may be idle. */
  idleTimeMs(): number;
  /** How much longer all processes may run, by the wall clock. */
  wallTimeMs(): number;
  /** Counts a process that has ended. */
  spend(process: { idleTimeMs: number; wallTimeMs: number }): void;
  isSpent(): boolean;
};

/** Sleeping and waiting, over all cases of a process and of those that go on after it died. */
const idleLimitMs = 5_000;
/** Far beyond what an honest solution takes, also on a busy machine: at so many cases ... */
const wallLimitMs = 60_000;
/** ... and for each one more. */
const wallLimitMsPerCase = 500;

/** With less left no process is worth its start. */
const leastMs = 100;

export function createBudget(cases: number, factor = 1): Budget {
  let idleLeftMs = idleLimitMs * factor;
  let wallLeftMs = (wallLimitMs + cases * wallLimitMsPerCase) * factor;
  return {
    idleTimeMs: () => Math.max(0, idleLeftMs),
    wallTimeMs: () => Math.max(0, wallLeftMs),
    spend({ idleTimeMs, wallTimeMs }) {
      idleLeftMs -= idleTimeMs;
      wallLeftMs -= wallTimeMs;
    },
    isSpent: () => Math.min(idleLeftMs, wallLeftMs) < leastMs,
  };
}
