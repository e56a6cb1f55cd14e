import type { SubmissionSummary } from '@codenova/contracts';

/**
 * The slowest case's time, milliseconds, to be read beside the verdict; null where there is none to tell. The judge says
 * nothing of hidden cases that fail: "< 1 ms" of the others beside Time Limit Exceeded reads as a mistake.
 */
export function toldTimeMs(item: Pick<SubmissionSummary, 'verdict' | 'cpuTimeMs'>): number | null {
  return item.verdict === 'time-limit-exceeded' ? null : item.cpuTimeMs;
}
