import type { Submission } from '@codenova/contracts';

/** Where a verdict was reached, to be read after it: "Accepted all cases", "Wrong Answer on case 3". '' where no case ran. */
export function verdictPlace({ kind, verdict, judgement }: Pick<Submission, 'kind' | 'verdict' | 'judgement'>): string {
  if (verdict === 'accepted') return kind === 'run' ? 'your cases' : 'all cases';
  // The case that decided it; in a run, where all are run, the first that failed so.
  const failed = judgement?.cases.find((item) => item.verdict === verdict);
  if (!failed) return '';
  return `on ${failed.visible ? 'case' : 'hidden case'} ${failed.index + 1}`;
}
