import { benchCases, type CasesRow, type OpenJudge } from './cases.ts';
import { benchLaunch, type LaunchRow } from './launch.ts';
import { benchSubmissions, type SubmissionRow } from './submissions.ts';

export type { OpenJudge } from './cases.ts';

export type JudgeBench = { launches: LaunchRow[]; cases: CasesRow[]; submissions: SubmissionRow[] };

/** Launches, twenty cases, and whole submissions; each beside its floor, in one run. */
export async function benchJudge(options: { seconds: number; openJudge: OpenJudge }): Promise<JudgeBench> {
  const launches = await benchLaunch();
  const cases = await benchCases(options.openJudge);
  const submissions = await benchSubmissions(options);
  return { launches, cases, submissions };
}
