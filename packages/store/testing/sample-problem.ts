import type { ProblemDocument, TestCase } from '@codenova/contracts';

/** A small whole problem for tests; `change` replaces fields. */
export function sampleProblem(change: Partial<ProblemDocument> = {}): ProblemDocument {
  return {
    slug: 'add-numbers',
    number: 1,
    title: 'Add Numbers',
    difficulty: 'easy',
    topics: ['math'],
    signature: {
      kind: 'function',
      name: 'addNumbers',
      parameters: [
        { name: 'a', type: 'int' },
        { name: 'b', type: 'int' },
      ],
      returns: 'int',
    },
    limits: { cpuTimeMs: 2_000, memoryMb: 256, cpuTimeMsByLanguage: {} },
    comparison: { kind: 'exact' },
    statement: 'Return the sum of two numbers.',
    examples: [{ name: 'small', input: { kind: 'function', args: [1, 2] }, expected: 3 }],
    constraints: ['-1000 <= a, b <= 1000'],
    hints: ['One operator does it.', 'The operator is written with two strokes.', 'Return a + b.'],
    editorial: '## One operator\nConstant time.',
    reference: {
      languageId: 'python',
      code: 'class Solution:\n    def addNumbers(self, a, b):\n        return a + b  # canary-reference\n',
    },
    ...change,
  };
}

/** One visible and two hidden cases of the sample problem; 424242 is in no answer that a person may see. */
export function sampleCases(): TestCase[] {
  return [
    { name: 'small', visible: true, input: { kind: 'function', args: [1, 2] }, expected: 3 },
    { name: 'negative', visible: false, input: { kind: 'function', args: [-5, 2] }, expected: -3 },
    { name: 'canary', visible: false, input: { kind: 'function', args: [424_000, 242] }, expected: 424_242 },
  ];
}
