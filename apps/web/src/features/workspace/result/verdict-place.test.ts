import type { CaseResult, SubmissionKind, Verdict } from '@codenova/contracts';
import { expect, test } from 'vitest';
import { type VerdictPlace, verdictPlace } from './verdict-place.ts';

const item = (index: number, verdict: Verdict, visible = true): CaseResult => ({
  index,
  visible,
  verdict,
  cpuTimeMs: null,
});
const passed = item(0, 'accepted');

test.each<[SubmissionKind, Verdict, CaseResult[], VerdictPlace | undefined]>([
  ['submission', 'accepted', [passed], { of: 'all-cases', number: 0 }],
  ['run', 'accepted', [passed], { of: 'your-cases', number: 0 }],
  ['submission', 'runtime-error', [passed, item(1, 'runtime-error')], { of: 'case', number: 2 }],
  ['submission', 'wrong-answer', [passed, item(6, 'wrong-answer', false)], { of: 'hidden-case', number: 7 }],
  ['run', 'time-limit-exceeded', [item(0, 'wrong-answer'), item(1, 'time-limit-exceeded')], { of: 'case', number: 2 }],
  ['submission', 'compilation-error', [], undefined],
  ['submission', 'internal-error', [], undefined],
])('%s, %s: where', (kind, verdict, cases, place) => {
  const judgement = { verdict, cpuTimeMs: null, memoryBytes: null, casesPassed: 0, casesTotal: 9, cases };
  expect(verdictPlace({ kind, verdict, judgement })).toEqual(place);
});
