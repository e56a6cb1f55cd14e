import type { Judgement } from '@codenova/contracts';
import { sampleCases } from '@codenova/store/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkedJudgement } from './outcome.ts';

const cases = sampleCases();
const of = { kind: 'submission', cases } as const;
const good: Judgement = {
  verdict: 'accepted',
  cpuTimeMs: 1,
  memoryBytes: 2,
  casesPassed: 3,
  casesTotal: 3,
  cases: [{ index: 0, visible: true, verdict: 'accepted', cpuTimeMs: 1, actual: 3, stdout: 'hello' }],
};

test('a whole judgement passes as it is', () => {
  expect(checkedJudgement(good, of)).toEqual(good);
});

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = [value];
  return value;
}

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['text', 'accepted'],
  ['a list', [good]],
  ['an unknown verdict', { ...good, verdict: 'passed' }],
  ['an inherited verdict', { ...good, verdict: 'constructor' }],
  ['no cases', { ...good, cases: undefined }],
  ['a negative count', { ...good, casesPassed: -1 }],
  ['accepted with a case failed', { ...good, casesPassed: 2 }],
  ['accepted with more passed than there are', { ...good, casesPassed: 4 }],
  ['accepted over fewer cases', { ...good, casesPassed: 2, casesTotal: 2 }],
  ['accepted over none', { ...good, casesPassed: 0, casesTotal: 0 }],
  ['an answer nested too deep', { ...good, cases: [{ ...good.cases[0], actual: deep(100_000) }] }],
  ['an answer that is no JSON', { ...good, cases: [{ ...good.cases[0], actual: () => 1 }] }],
])('I10: %s is an internal error', (_, said) => {
  expect(checkedJudgement(said, of)).toMatchObject({
    verdict: 'internal-error',
    casesPassed: 0,
    casesTotal: 3,
    cases: [],
  });
});

test('I5: whatever comes, accepted means that all passed', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.record({ verdict: fc.constantFrom('accepted', 'x'), casesPassed: fc.anything(), casesTotal: fc.anything() }),
      (said, part) => {
        for (const each of [said, { ...good, ...part }]) {
          const checked = checkedJudgement(each, of);
          expect(checked.verdict === 'accepted' ? checked.casesPassed : 3).toBe(3);
        }
      },
    ),
    { seed: 20_260, numRuns: 500 },
  );
});

test('I6: of a hidden case stay index and verdict, even when the judge says more or calls it visible', () => {
  const said: Judgement = {
    ...good,
    verdict: 'wrong-answer',
    casesPassed: 2,
    cases: [
      {
        index: 2,
        name: 'canary',
        visible: true,
        verdict: 'wrong-answer',
        cpuTimeMs: 1.25,
        input: { kind: 'function', args: [424_000, 242] },
        expected: 424_242,
        actual: 424_243,
        stdout: '424000',
        stderr: '242',
        message: 'ValueError: 424000',
      },
    ],
  };
  expect(checkedJudgement(said, of).cases).toEqual([
    { index: 2, visible: false, verdict: 'wrong-answer', cpuTimeMs: null },
  ]);
  expect(checkedJudgement(said, { kind: 'run', cases: 3 }).cases[0]?.actual).toBe(424_243);
});

const hiddenCase = { index: 2, visible: false, verdict: 'compilation-error', cpuTimeMs: null } as const;
const shownCase = { index: 0, visible: true, verdict: 'runtime-error', cpuTimeMs: 1 } as const;
test.each<[string, Partial<Judgement>, boolean]>([
  ['the compiler', { verdict: 'compilation-error', casesPassed: 0, cases: [] }, true],
  ['a visible case', { verdict: 'runtime-error', casesPassed: 0, cases: [shownCase] }, true],
  ['a "compiler" after cases that passed', { verdict: 'compilation-error', casesPassed: 2, cases: [] }, false],
  ['a hidden case', { verdict: 'compilation-error', casesPassed: 0, cases: [hiddenCase] }, false],
  ['a hidden case that is called visible', { verdict: 'runtime-error', cases: [{ ...shownCase, index: 2 }] }, false],
  ['nobody, with the visible cases passed', { verdict: 'runtime-error', casesPassed: 2, cases: good.cases }, false],
  ['nobody, accepted', {}, false],
])('I6: the words of %s', (_, part, isKept) => {
  const message = 'the hidden input is 424242';
  expect(checkedJudgement({ ...good, ...part, message }, of).message).toBe(isKept ? message : undefined);
});

test('what is shown is cut', () => {
  const huge = {
    ...good.cases[0],
    stdout: 'x'.repeat(100_000),
    stderr: 'y'.repeat(100_000),
    actual: 'z'.repeat(300_000),
  };
  const [result] = checkedJudgement({ ...good, cases: [huge] }, of).cases;
  expect([result?.stdout?.length, result?.stderr?.length, result?.actual]).toEqual([65_536, 65_536, undefined]);
});
