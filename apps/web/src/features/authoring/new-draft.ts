import type { ProblemDraftSource } from '@codenova/contracts';

/** What a new problem begins with: a whole one of the smallest kind, to be changed. */
export function newDraft(slug: string, title: string): ProblemDraftSource {
  return {
    slug,
    title: title || slug,
    difficulty: 'easy',
    topics: [],
    signature: {
      kind: 'function',
      name: 'solve',
      parameters: [{ name: 'nums', type: 'int[]' }],
      returns: 'int',
    },
    limits: { cpuTimeMs: 2_000, memoryMb: 256, cpuTimeMsByLanguage: {} },
    comparison: { kind: 'exact' },
    inputValidators: [],
    statement: 'Say what is given, and what is to be returned.',
    constraints: ['$1 \\le n \\le 1000$'],
    hints: [],
    editorial: '',
    cases: [
      {
        name: 'first example',
        visible: true,
        explanation: 'Why the answer is what it is.',
        input: { kind: 'function', args: [[1, 2, 3]] },
      },
    ],
    solutions: [
      {
        file: 'accepted.py',
        languageId: 'python',
        code: 'class Solution:\n    def solve(self, nums: List[int]) -> int:\n        return sum(nums)\n',
        expect: ['accepted'],
        why: '',
      },
    ],
    reference: 'accepted.py',
  };
}
