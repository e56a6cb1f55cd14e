import type { CaseResult, SubmissionKind, Verdict } from '@codenova/contracts';
import { expect, test } from 'vitest';
import { verdictPlace } from './verdict-place.ts';

const item = (index: number, verdict: Verdict, visible = true): CaseResult => ({
  index,
  visible,
  verdict,
  cpuTimeMs: null,
});
const passed = item(0, 'accepted');

test.each<[SubmissionKind, Verdict, CaseResult[], string]>([
  ['submission', 'accepted', [passed], 'all cases'],
  ['run', 'accepted', [passed], 'your cases'],
  ['submission', 'runtime-error', [passed, item(1, 'runtime-error')], 'on case 2'],
  ['submission', 'wrong-answer', [passed, item(6, 'wrong-answer', false)], 'on hidden case 7'],
  ['run', 'time-limit-exceeded', [item(0, 'wrong-answer'), item(1, 'time-limit-exceeded')], 'on case 2'],
  ['submission', 'compilation-error', [], ''],
  ['submission', 'internal-error', [], ''],
])('%s, %s: where', (kind, verdict, cases, place) => {
  const judgement = { verdict, cpuTimeMs: null, memoryBytes: null, casesPassed: 0, casesTotal: 9, cases };
  expect(verdictPlace({ kind, verdict, judgement })).toBe(place);
});
