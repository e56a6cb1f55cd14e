export { createExecutionQueue, type ExecutionQueue, type JobState } from './execution-queue.ts';
export { type FanOut, publish, subscribeFanOut } from './fan-out.ts';
