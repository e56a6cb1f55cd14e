import type { LanguageId, Limits } from '@codenova/contracts';
import type { Judge } from '@codenova/judging';
import { parseDocument } from 'yaml';
import { type BuiltProblem, judgeable } from './build-problem.ts';
import type { Problem } from './read-problem.ts';

/** CPU time of the slowest accepted solution in each language that has one, on the machine that set the limits. Milliseconds. */
export type MeasuredTimes = Partial<Record<LanguageId, number>>;

/** A limit is so many times what the slowest accepted solution takes, ... */
export const limitFactor = 5;
/** ... at least so much, so that a start and a busy machine decide nothing, ... */
const leastLimitMs = 1_000;
/** ... and a round number. */
const stepMs = 100;
/** Each solution is measured so often, and its slowest time counts. */
const rounds = 2;

export type Measured =
  | { ok: true; times: MeasuredTimes }
  /** Limits are set for what is right: `reason` names the solution that is not, and what it got. */
  | { ok: false; reason: string };

/** Judges every accepted solution and takes the slowest case. */
export async function measureTimes(problem: Problem, built: BuiltProblem, judge: Judge): Promise<Measured> {
  const times: MeasuredTimes = {};
  const generous = 20_000;
  const limits: Limits = { ...problem.definition.limits, cpuTimeMs: generous, cpuTimeMsByLanguage: {} };
  for (const { file, languageId, code, expect } of problem.solutions) {
    if (!expect.includes('accepted')) continue;
    for (let round = 0; round < rounds; round++) {
      const judgement = await judge.judge({
        problem: { ...judgeable(problem), limits },
        languageId,
        code,
        cases: built.cases,
      });
      if (judgement.verdict !== 'accepted' || judgement.cpuTimeMs === null)
        return { ok: false, reason: `${problem.slug}/solutions/${file} is not accepted: ${judgement.verdict}` };
      times[languageId] = Math.max(times[languageId] ?? 0, Math.ceil(judgement.cpuTimeMs));
    }
  }
  return { ok: true, times };
}

/**
 * The limits that follow from measured times: languages that were not measured get what the slowest measured one gets, and those
 * that had a limit of their own keep one of their own.
 */
export function limitsFrom(times: MeasuredTimes, before: Limits): Limits {
  const limitOf = (timeMs: number) => Math.max(leastLimitMs, roundUp(timeMs * limitFactor));
  const own = Object.keys(before.cpuTimeMsByLanguage) as LanguageId[];
  const shared = Object.entries(times).filter(([languageId]) => !own.includes(languageId as LanguageId));
  return {
    ...before,
    cpuTimeMs: limitOf(Math.max(0, ...shared.map(([, timeMs]) => timeMs))),
    cpuTimeMsByLanguage: Object.fromEntries(
      own.map((languageId) => {
        const measured = times[languageId];
        // Stricter than usual where a slow method is quick in this language: what was chosen holds if it is enough.
        const chosen = before.cpuTimeMsByLanguage[languageId] ?? leastLimitMs;
        return [languageId, measured === undefined ? chosen : Math.max(chosen, roundUp(measured * limitFactor))];
      }),
    ),
  };
}

function roundUp(timeMs: number): number {
  return Math.ceil(timeMs / stepMs) * stepMs;
}

/** Why the limits do not follow from the measured times; undefined when they do. */
export function limitsError(problem: Problem): string | undefined {
  const { limits, measuredMs } = problem.definition;
  const accepted = problem.solutions.filter(({ expect }) => expect.includes('accepted'));
  const missing = new Set(
    accepted.map(({ languageId }) => languageId).filter((each) => measuredMs[each] === undefined),
  );
  if (missing.size > 0) return `nothing was measured for ${[...missing].join(', ')}`;
  for (const [languageId, timeMs] of Object.entries(measuredMs)) {
    const limitMs = limits.cpuTimeMsByLanguage[languageId as LanguageId] ?? limits.cpuTimeMs;
    if (limitMs < timeMs * limitFactor)
      return `${languageId} may use ${limitMs} ms, and an accepted solution takes ${timeMs} ms: a limit is ${limitFactor} times that`;
  }
  return undefined;
}

/** problem.yaml with these limits and times; all else, and its comments, as they were. */
export function withLimits(text: string, limits: Limits, times: MeasuredTimes): string {
  const document = parseDocument(text);
  const { cpuTimeMs, memoryMb, cpuTimeMsByLanguage } = limits;
  const hasOwn = Object.keys(cpuTimeMsByLanguage).length > 0;
  const inOrder = Object.fromEntries(Object.entries(times).sort(([one], [other]) => one.localeCompare(other)));
  for (const [key, value] of [
    ['limits', { cpuTimeMs, memoryMb, ...(hasOwn && { cpuTimeMsByLanguage }) }],
    ['measuredMs', inOrder],
  ] as const) {
    document.set(key, document.createNode(value, { flow: true }));
  }
  return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}
