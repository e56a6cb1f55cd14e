import { z } from 'zod';

/** The field's verdicts. Anything unknown is an internal error, never a success. */
export const verdictLabels = {
  accepted: 'Accepted',
  'wrong-answer': 'Wrong Answer',
  'time-limit-exceeded': 'Time Limit Exceeded',
  'memory-limit-exceeded': 'Memory Limit Exceeded',
  'output-limit-exceeded': 'Output Limit Exceeded',
  'runtime-error': 'Runtime Error',
  'compilation-error': 'Compilation Error',
  'internal-error': 'Internal Error',
} as const;
export type Verdict = keyof typeof verdictLabels;
export const verdicts = Object.keys(verdictLabels) as [Verdict, ...Verdict[]];
export const verdictSchema = z.enum(verdicts);
