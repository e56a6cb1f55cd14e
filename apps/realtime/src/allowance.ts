/** How much one client may do: `perSecond` over time, `atOnce` after a pause. */
export type Allowance = {
  /** False when it is used up. */
  take(now: number): boolean;
};

/** A token bucket. `now` is the clock in ms at its start. */
export function createAllowance(options: { perSecond: number; atOnce: number; now: number }): Allowance {
  const { perSecond, atOnce } = options;
  let left = atOnce;
  let last = options.now;
  return {
    take(now) {
      left = Math.min(atOnce, left + (Math.max(0, now - last) / 1_000) * perSecond);
      last = now;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
