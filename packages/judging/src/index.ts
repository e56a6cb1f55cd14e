export { createJudge, type JudgeOptions } from './create-judge.ts';
export type { Judge, JudgeableProblem, JudgeProgress, JudgeRequest, RunRequest } from './judge.ts';
export { type LocalJudge, type LocalJudgeOptions, openLocalJudge } from './local-judge.ts';
