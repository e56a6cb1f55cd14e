import {
  type CaseResult,
  type Judgement,
  judgementSchema,
  type SubmissionKind,
  shownOutputLimitBytes,
  type TestCase,
} from '@codenova/contracts';

/** A judgement that says something is wrong with us, nothing of the person's code. */
export function internalError(message: string, casesTotal = 0): Judgement {
  return {
    verdict: 'internal-error',
    cpuTimeMs: null,
    memoryBytes: null,
    casesPassed: 0,
    casesTotal,
    message,
    cases: [],
  };
}

/** An answer beyond this is left out of what a person is shown. */
const shownAnswerLimit = 262_144;

/**
 * What may be written of what the judge said. Anything that is not wholly a judgement is an internal error
 * (I10), accepted is only what passed each of the cases (I5), and of a hidden case stay index and verdict (I6).
 * @param of.cases those of the submission; a run has its own inputs, all visible
 */
export function checkedJudgement(said: unknown, of: { kind: SubmissionKind; cases: TestCase[] | number }): Judgement {
  const total = typeof of.cases === 'number' ? of.cases : of.cases.length;
  const parsed = parse(said);
  if (typeof parsed === 'string') return internalError(`The judge's answer could not be read: ${parsed}`, total);
  if (parsed.casesTotal !== total && parsed.verdict !== 'internal-error' && parsed.verdict !== 'compilation-error')
    return internalError(`The judge ran ${parsed.casesTotal} cases of ${total}.`, total);
  if (parsed.verdict === 'accepted' && (total === 0 || parsed.casesPassed !== total))
    return internalError(`The judge accepted ${parsed.casesPassed} cases of ${total}.`, total);
  const visible = (index: number) =>
    typeof of.cases === 'number' ? index < of.cases : of.cases[index]?.visible === true;
  const isShown = (index: number) => of.kind === 'run' || visible(index);
  const { message, ...rest } = parsed;
  return {
    ...rest,
    ...(message !== undefined && tellsNothingHidden(parsed, isShown) && { message }),
    casesTotal: total,
    cases: parsed.cases.map((result) => shown(result, isShown(result.index))),
  };
}

/**
 * Whether the judgement's message can only come from us, from compiling or from cases that are shown: hidden cases run
 * last and the first failure ends it, so nothing hidden was run when none passed and none of them is spoken of.
 */
function tellsNothingHidden({ verdict, casesPassed, cases }: Judgement, isShown: (index: number) => boolean): boolean {
  if (cases.some(({ index }) => !isShown(index))) return false;
  if (verdict === 'internal-error') return true;
  if (verdict === 'compilation-error' && casesPassed === 0) return true;
  return cases.some((result) => result.verdict !== 'accepted');
}

function parse(said: unknown): Judgement | string {
  try {
    const result = judgementSchema.safeParse(said);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    return `${issue?.path.join('.') || 'it'}: ${issue?.message}`;
  } catch (error) {
    // A value nested so deep that reading it overflows the stack.
    return error instanceof Error ? error.message : String(error);
  }
}

function shown(result: CaseResult, visible: boolean): CaseResult {
  if (!visible) return { index: result.index, visible: false, verdict: result.verdict, cpuTimeMs: null };
  const { actual, stdout, stderr, ...rest } = result;
  const short = actual !== undefined && JSON.stringify(actual).length <= shownAnswerLimit;
  const cut = (text: string) => text.slice(0, shownOutputLimitBytes);
  return {
    ...rest,
    visible: true,
    ...(short ? { actual } : {}),
    ...(stdout === undefined ? {} : { stdout: cut(stdout) }),
    ...(stderr === undefined ? {} : { stderr: cut(stderr) }),
  };
}
