/** Tests that take minutes together: a part of their own, so that the others answer within two. */
export const judgeTests = [
  'packages/judging/src/matrix/**/*.test.ts',
  'packages/judging/src/judge.test.ts',
  'packages/judging/src/format.test.ts',
  'packages/sandbox/src/{judge0,slot-protocol,slot-hybrid}.test.ts',
  'apps/judge/src/judge0*.test.ts',
  'packages/catalogue/src/**/*.judge.test.ts',
  'packages/catalogue/src/check-problem.test.ts',
];
