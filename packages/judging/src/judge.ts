import type { CaseInput, Judgement, LanguageId, ProblemDocument, Solution, TestCase } from '@codenova/contracts';
import type { Execute } from './execute.ts';
import type { Format } from './format.ts';

/** What the judge must know of a problem. */
export type JudgeableProblem = Pick<
  ProblemDocument,
  'signature' | 'limits' | 'comparison' | 'checkerSource' | 'judgingProgram'
>;

export type JudgeProgress = { state: 'compiling' } | { state: 'running'; casesDone: number; casesTotal: number };

export type JudgeRequest = {
  problem: JudgeableProblem;
  languageId: LanguageId;
  code: string;
  cases: TestCase[];
  /** Goes on after a case that fails, where scoring counts each: the judgement then lists every case. */
  allCases?: boolean;
  onProgress?: (progress: JudgeProgress) => void;
  signal?: AbortSignal;
};

export type RunRequest = {
  problem: JudgeableProblem;
  languageId: LanguageId;
  code: string;
  /** Already checked against the signature. */
  inputs: CaseInput[];
  /** Gives the expected answers. */
  reference: Solution;
  onProgress?: (progress: JudgeProgress) => void;
  signal?: AbortSignal;
};

export type Judge = {
  /**
   * Compiles and judges against the cases, stopping at the first that fails. Never throws for anything
   * that the code did; a fault of ours is the verdict `internal-error` with a message.
   */
  judge(request: JudgeRequest): Promise<Judgement>;
  /** Runs the person's own inputs, all of them, beside the reference. */
  run(request: RunRequest): Promise<Judgement>;
  /**
   * The answers of a trusted solution, e.g. the reference for generated cases: `expected` for each input.
   * Throws with the reason when it fails on one.
   */
  answers(request: Omit<RunRequest, 'reference'>): Promise<TestCase['expected'][]>;
  /** Runs one program with an input of its own and compares nothing. Throws for a fault of ours. */
  execute: Execute;
  /** Formats code; for languages with a formatter that is installed. */
  format: Format;
};
