export { type AuthoringQueue, createAuthoringQueue } from './authoring-queue.ts';
export { createExecutionQueue, type ExecutionQueue } from './execution-queue.ts';
export { type FanOut, publish, subscribeFanOut } from './fan-out.ts';
export {
  createFormatQueue,
  createFormatWaits,
  type FormatQueue,
  type FormatWaits,
  publishFormatFinished,
} from './format-queue.ts';
export type { JobState } from './job-queue.ts';
export { forgetJudge, isSilent, judgeSignEveryMs, noteJudge, noteSweep, readJudges, readSweep } from './judge-signs.ts';
export {
  createProgramQueue,
  createProgramWaits,
  type ProgramQueue,
  type ProgramWaits,
  publishProgramFinished,
} from './program-queue.ts';
export { createQueueOffice, type JobActionResult, type QueueOffice } from './queue-office.ts';
