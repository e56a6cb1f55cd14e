import type { Json, Verdict } from '@codenova/contracts';

/** Why a case gave no answer that could be compared. */
export type Failure = { verdict: Exclude<Verdict, 'accepted' | 'internal-error'>; message?: string };

/** What one case gave. Standard output and error are cut for showing. */
export type CaseOutcome = {
  cpuTimeMs: number;
  stdout: string;
  stderr: string;
  /** Of a program of the problem's author that has judged already: the comparison is done. */
  opinion?: Opinion;
} & ({ answer: Json } | { failure: Failure });

/** What is said of a case; `message` is for the person. */
export type Opinion = { verdict: Verdict; message?: string };

/** A failure of ours, never of the person's code. */
export class InternalError extends Error {
  override name = 'InternalError';
}
