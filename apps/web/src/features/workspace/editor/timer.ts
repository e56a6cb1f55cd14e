import { z } from 'zod';

export const timerSchema = z.object({
  /** Before the last start. */
  doneMs: z.number().min(0),
  /** When it was started, since the epoch; absent while it stands. */
  startedAtMs: z.number().optional(),
});
export type Timer = z.infer<typeof timerSchema>;

export function elapsedMs({ doneMs, startedAtMs }: Timer, nowMs: number): number {
  return doneMs + (startedAtMs === undefined ? 0 : Math.max(0, nowMs - startedAtMs));
}

/** `4:07`, `1:04:07` */
export function timerText(passedMs: number): string {
  const { hours, minutes, seconds } = parts(passedMs);
  const padded = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(seconds)}` : `${minutes}:${padded(seconds)}`;
}

function parts(passedMs: number) {
  const all = Math.floor(passedMs / 1_000);
  return { hours: Math.floor(all / 3_600), minutes: Math.floor(all / 60) % 60, seconds: all % 60 };
}
