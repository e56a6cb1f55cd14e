export { createJudge, type JudgeOptions } from './create-judge.ts';
export type { ExecuteFile, ExecuteOutcome, ExecuteRequest } from './execute.ts';
export { type Format, provenFormatters } from './format.ts';
export type { Judge, JudgeableProblem, JudgeProgress, JudgeRequest, RunRequest } from './judge.ts';
export { LanguageUnavailable } from './language-health.ts';
export { type LocalJudge, type LocalJudgeOptions, openLocalJudge } from './local-judge.ts';
export { type SandboxAdapter, sandboxAdapters, slotConnections } from './local-sandbox.ts';
