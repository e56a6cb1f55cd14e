export { sampleCases, sampleProblem } from './sample-problem.ts';
export { openTestStore, type TestStore } from './test-store.ts';
