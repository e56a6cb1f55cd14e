import type { Submission } from '@codenova/contracts';

/** Where a verdict was reached, to be read after it (`workspace.result.place`): "Accepted all cases", "Wrong Answer on case 3". */
export type VerdictPlace = { of: 'your-cases' | 'all-cases' | 'case' | 'hidden-case'; number: number };

/** Undefined where no case ran. `number` counts from 1. */
export function verdictPlace({
  kind,
  verdict,
  judgement,
}: Pick<Submission, 'kind' | 'verdict' | 'judgement'>): VerdictPlace | undefined {
  if (verdict === 'accepted') return { of: kind === 'run' ? 'your-cases' : 'all-cases', number: 0 };
  // The case that decided it; in a run, where all are run, the first that failed so.
  const failed = judgement?.cases.find((item) => item.verdict === verdict);
  return failed && { of: failed.visible ? 'case' : 'hidden-case', number: failed.index + 1 };
}
