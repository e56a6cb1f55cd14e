import type { Submission, SubmissionKind, SubmissionProgress, SubmissionState } from '@codenova/contracts';
import type { ApiFailure } from '../../lib/api-client.ts';

/** One run or submission on its way, as a pure state. A newer one replaces it; news of older ones are ignored. */
export type Execution =
  | { phase: 'idle' }
  | { phase: 'sending'; kind: SubmissionKind; early: SubmissionProgress[] }
  | { phase: 'waiting'; kind: SubmissionKind; id: string; progress: Progress }
  | { phase: 'judged'; kind: SubmissionKind; submission: Submission }
  | { phase: 'refused'; kind: SubmissionKind; failure: Pick<ApiFailure, 'title' | 'detail'> };

export type Progress = { state: WaitingState; casesDone?: number; casesTotal?: number };
export type WaitingState = Exclude<SubmissionState, 'judged'>;

export type ExecutionAction =
  | { type: 'sent'; kind: SubmissionKind }
  | { type: 'accepted'; id: string; kind: SubmissionKind }
  | { type: 'refused'; failure: Pick<ApiFailure, 'title' | 'detail'> }
  | { type: 'lost'; failure: Pick<ApiFailure, 'title' | 'detail'> }
  | { type: 'progress'; progress: SubmissionProgress }
  | { type: 'judged'; submission: Submission };

/** Stations in their order; progress never steps back, whatever order its messages come in. */
export const stations: WaitingState[] = ['queued', 'compiling', 'running'];

export function reduceExecution(execution: Execution, action: ExecutionAction): Execution {
  switch (action.type) {
    case 'sent':
      return { phase: 'sending', kind: action.kind, early: [] };
    case 'accepted': {
      // Progress may overtake the answer that tells the id.
      const early = execution.phase === 'sending' ? execution.early : [];
      const waiting: Execution = { phase: 'waiting', kind: action.kind, id: action.id, progress: { state: 'queued' } };
      return early.reduce<Execution>(
        (state, progress) => reduceExecution(state, { type: 'progress', progress }),
        waiting,
      );
    }
    case 'refused':
      return execution.phase === 'sending'
        ? { phase: 'refused', kind: execution.kind, failure: action.failure }
        : execution;
    case 'lost':
      return execution.phase === 'waiting'
        ? { phase: 'refused', kind: execution.kind, failure: action.failure }
        : execution;
    case 'progress':
      if (execution.phase === 'sending')
        return { ...execution, early: [...execution.early, action.progress].slice(-64) };
      if (execution.phase !== 'waiting' || execution.id !== action.progress.submissionId) return execution;
      return { ...execution, progress: further(execution.progress, action.progress) };
    case 'judged':
      if (execution.phase !== 'waiting' || execution.id !== action.submission.id) return execution;
      return { phase: 'judged', kind: execution.kind, submission: action.submission };
    default:
      return action satisfies never;
  }
}

function further(now: Progress, { state, casesDone, casesTotal }: SubmissionProgress): Progress {
  const step = stations.indexOf(state) - stations.indexOf(now.state);
  if (step < 0) return now;
  if (step === 0 && (casesDone ?? 0) < (now.casesDone ?? 0)) return now;
  return { state, casesDone, casesTotal };
}

/** How long to wait before asking for the verdict again: rarely while the socket will tell, else with backoff. */
export function pollDelayMs(attempt: number, live: boolean): number {
  return live ? 8_000 : Math.min(600 * 1.6 ** attempt, 6_000);
}
