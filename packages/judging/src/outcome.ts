import type { Json, Verdict } from '@codenova/contracts';

/** Why a case gave no answer that could be compared. */
export type Failure = { verdict: Exclude<Verdict, 'accepted' | 'internal-error'>; message?: string };

/** What one case gave. Standard output and error are cut for showing. */
export type CaseOutcome = {
  cpuTimeMs: number;
  stdout: string;
  stderr: string;
} & ({ answer: Json } | { failure: Failure });

/** A failure of ours, never of the person's code. */
export class InternalError extends Error {
  override name = 'InternalError';
}
