import {
  type ClassSignature,
  type FunctionSignature,
  type Json,
  type LanguageId,
  languageIds,
} from '@codenova/contracts';
import { languages } from '@codenova/languages';
import { describe, expect, test } from 'vitest';
import { classSignatureOf, judged, type Problem, signatureOf, useJudge } from './judge-fixture.ts';

/** Every type in and out, in every language; code as people write it elsewhere pastes in unchanged. */

const local = useJudge();

const values: [type: string, ...examples: Json[]][] = [
  ['int', 0, -1, 2 ** 31 - 1, -(2 ** 31)],
  ['long', 0, 2 ** 53 - 1, '9223372036854775807', '-9223372036854775808'],
  ['double', 0, -1.5, 1e300, 5e-324, 0.1],
  ['bool', true, false],
  ['char', 'a', ' ', '"', '\\'],
  ['string', '', 'two words', ' 1 2 ', 'line\nline', 'naïve 🙂', '"\\\t'],
  ['ListNode', [], [1], [3, 2, 1]],
  ['TreeNode', [], [1], [1, null, 2, 3], [5, 4, 8, 11, null, 13, 4, 7, 2, null, null, null, 1]],
  ['int[]', [], [1, -2, 3]],
  ['long[]', [1, '9223372036854775807']],
  ['double[]', [], [1.5, -2]],
  ['bool[]', [true, false], []],
  ['char[]', ['a', ' ', 'b']],
  ['string[]', [], ['', 'a b', ' '], ['é', '\n']],
  ['int[][]', [], [[]], [[1], [2, 3], []]],
  [
    'char[][]',
    [
      ['a', '.'],
      ['#', ' '],
    ],
  ],
  ['string[][]', [['', 'x'], []]],
  ['int[][][]', [[[1], []], []]],
  ['ListNode[]', [[1, 2], [], [3]]],
  ['TreeNode[]', [[1, null, 2], [], [3]]],
];

const methodName = (type: string) => `echo_${type.replaceAll('[]', 's')}`;

const echo: Problem = {
  signature: classSignatureOf(
    'Echo(int seed, string[] names)',
    'seed(): int',
    'names(): string[]',
    ...values.map(([type]) => `${methodName(type)}(${type} value): ${type}`),
  ),
  examples: [
    {
      calls: [
        ['Echo', 7, ['a', 'b c']],
        ['seed'],
        ['names'],
        ...values.flatMap(([type, ...examples]) => examples.map((each): [string, Json] => [methodName(type), each])),
      ],
      expected: [null, 7, ['a', 'b c'], ...values.flatMap(([, ...examples]) => examples)],
    },
    { calls: [['Echo', -1, []], ['seed'], ['names']], expected: [null, -1, []] },
  ],
};

const cppNames: Record<string, string> = { long: 'long long', ListNode: 'ListNode*', TreeNode: 'TreeNode*' };
function nested(type: string, open: string, names: Record<string, string>): string {
  const depth = type.split('[]').length - 1;
  const base = type.replaceAll('[]', '');
  return `${open.repeat(depth)}${names[base] ?? base}${'>'.repeat(depth)}`;
}
const javaNames: Record<string, string> = { bool: 'boolean', string: 'String' };
const javaArray = (type: string) => type.replace(/^(bool|string)/, (base) => javaNames[base] ?? base);

const echoes: Record<LanguageId, string> = {
  python: `class Echo:
    def __init__(self, seed: int, names: List[str]):
        self._seed, self._names = seed, names
    def seed(self): return self._seed
    def names(self): return self._names
${values.map(([type]) => `    def ${methodName(type)}(self, value): return value`).join('\n')}
`,
  javascript: `/** @constructor */
var Echo = function(seed, names) { this._seed = seed; this._names = names; };
Echo.prototype.seed = function() { return this._seed; };
Echo.prototype.names = function() { return this._names; };
${values.map(([type]) => `Echo.prototype.${methodName(type)} = function(value) { return value; };`).join('\n')}
`,
  typescript: `class Echo {
  constructor(private readonly _seed: number, private readonly _names: string[]) {}
  seed(): number { return this._seed; }
  names(): string[] { return this._names; }
${values.map(([type]) => `  ${methodName(type)}<T>(value: T): T { return value; }`).join('\n')}
}
`,
  cpp: `class Echo {
  int seed_; vector<string> names_;
public:
  Echo(int seed, vector<string>& names) : seed_(seed), names_(names) {}
  int seed() { return seed_; }
  const vector<string>& names() const { return names_; }
${values
  .map(([type]) => nested(type, 'vector<', cppNames))
  .map((type, index) => `  ${type} ${methodName(values[index]?.[0] ?? '')}(${type} value) { return value; }`)
  .join('\n')}
};
`,
  java: `class Echo {
  private final int seed; private final String[] names;
  public Echo(int seed, String[] names) { this.seed = seed; this.names = names; }
  public int seed() { return seed; }
  public List<String> names() { return Arrays.asList(names); }
${values.map(([type]) => `  public ${javaArray(type)} ${methodName(type)}(${javaArray(type)} value) { return value; }`).join('\n')}
}
`,
};

const zeroes: Problem = {
  signature: signatureOf('moveZeroes(int[] nums): void; mutates nums'),
  examples: [
    { args: [[0, 1, 0, 3]], expected: [1, 3, 0, 0] },
    { args: [[0]], expected: [0] },
  ],
};
const duplicates: Problem = {
  signature: signatureOf('removeDuplicates(int[] nums): int; mutates nums'),
  examples: [
    { args: [[1, 1, 2]], expected: [1, 2] },
    { args: [[]], expected: [] },
  ],
};
const depth = 100_000;
const chain = Array.from({ length: depth }, (_, index) => index);
const deepList: Problem = {
  signature: signatureOf('sumList(ListNode head, TreeNode root): long'),
  examples: [
    { args: [[1, 2], [3]], expected: 6 },
    {
      args: [chain, chain.flatMap((each, index) => (index > 0 ? [null, each] : [each]))],
      expected: depth * (depth - 1),
    },
  ],
  cpuTimeMs: 4_000,
};
const groups: Problem = {
  signature: signatureOf('groupWords(string[] words, char first): string[][]'),
  examples: [
    { args: [['ab', 'b', 'ac'], 'a'], expected: [['ab', 'ac'], ['b']] },
    { args: [[], 'x'], expected: [[], []] },
  ],
};

const rows: [string, Problem, Record<LanguageId, string>][] = [
  ['every type through a class', echo, echoes],
  [
    'a parameter changed in place',
    zeroes,
    {
      python:
        'class Solution:\n    def moveZeroes(self, nums: List[int]) -> None:\n        """In place."""\n        nums[:] = [x for x in nums if x] + [0] * nums.count(0)\n',
      javascript:
        'const moveZeroes = (nums) => { const kept = nums.filter(Boolean); nums.fill(0); kept.forEach((x, i) => { nums[i] = x; }); };\nmodule.exports = { moveZeroes };',
      typescript:
        '/**\n Do not return anything.\n */\nfunction moveZeroes(nums: number[]): void {\n  let k = 0;\n  for (const x of [...nums]) if (x) nums[k++] = x;\n  nums.fill(0, k);\n};',
      cpp: '#include <vector>\nusing namespace std;\nclass Solution { public: void moveZeroes(vector<int>& nums) { stable_partition(nums.begin(), nums.end(), [](int x) { return x != 0; }); } };\nint main() { return 3; }',
      java: 'import java.util.Arrays;\n\npublic class Solution {\n  public void moveZeroes(int[] nums) {\n    int k = 0;\n    for (int x : nums.clone()) if (x != 0) nums[k++] = x;\n    Arrays.fill(nums, k, nums.length, 0);\n  }\n  public static void main(String[] args) { System.exit(3); }\n}',
    },
  ],
  [
    'the first elements of a parameter changed in place',
    duplicates,
    {
      python:
        'class Solution:\n    def removeDuplicates(self, nums):\n        kept = sorted(set(nums))\n        nums[:len(kept)] = kept\n        return len(kept)\n\nif __name__ == "__main__":\n    print(1 / 0)\n',
      javascript:
        'function removeDuplicates(nums) { let k = 0; for (const x of nums) if (k === 0 || nums[k - 1] !== x) nums[k++] = x; return k; }',
      typescript:
        'export function removeDuplicates(nums: number[]): number { let k = 0; for (const x of nums) if (k === 0 || nums[k - 1] !== x) nums[k++] = x; return k; }',
      cpp: 'class Solution { public: int removeDuplicates(vector<int>& nums) { return unique(nums.begin(), nums.end()) - nums.begin(); } };',
      java: 'class Solution { public int removeDuplicates(int[] nums) { int k = 0; for (int x : nums) if (k == 0 || nums[k - 1] != x) nums[k++] = x; return k; } }',
    },
  ],
  [
    'a recursion as deep as a list and a tree of 10^5 nodes',
    deepList,
    {
      python:
        'class Solution:\n    def sumList(self, head: Optional[ListNode], root: Optional[TreeNode]) -> int:\n        def list_sum(node): return node.val + list_sum(node.next) if node else 0\n        def tree_sum(node): return node.val + tree_sum(node.left) + tree_sum(node.right) if node else 0\n        return list_sum(head) + tree_sum(root)\n',
      javascript:
        'var sumList = function(head, root) { const l = (n) => n ? n.val + l(n.next) : 0; const t = (n) => n ? n.val + t(n.left) + t(n.right) : 0; return l(head) + t(root); };',
      typescript:
        'function sumList(head: ListNode | null, root: TreeNode | null): number { const l = (n: ListNode | null): number => n ? n.val + l(n.next) : 0; const t = (n: TreeNode | null): number => n ? n.val + t(n.left) + t(n.right) : 0; return l(head) + t(root); }',
      cpp: 'class Solution { long long l(ListNode* n) { return n ? n->val + l(n->next) : 0; } long long t(TreeNode* n) { return n ? n->val + t(n->left) + t(n->right) : 0; } public: long long sumList(ListNode* head, TreeNode* root) { return l(head) + t(root); } };',
      java: 'class Solution { long l(ListNode n) { return n == null ? 0 : n.val + l(n.next); } long t(TreeNode n) { return n == null ? 0 : n.val + t(n.left) + t(n.right); } public long sumList(ListNode head, TreeNode root) { return l(head) + t(root); } }',
    },
  ],
  [
    'collections where arrays are as good',
    groups,
    {
      python:
        'class Solution:\n    def groupWords(self, words, first):\n        groups = defaultdict(deque)\n        for word in words: groups[word[0] == first].append(word)\n        return (groups[True], tuple(groups[False]))\n',
      javascript:
        'class Solution { groupWords(words, first) { return [new Set(words.filter((w) => w[0] === first)), words.filter((w) => w[0] !== first)]; } }',
      typescript:
        'enum Kind { First, Other }\nconst groupWords = (words: string[], first: string): string[][] => [Kind.First, Kind.Other].map((kind) => words.filter((w) => (w[0] === first) === (kind === Kind.First)));',
      cpp: 'struct Solution { static vector<vector<string>> groupWords(const vector<string> words, const char& first) { vector<vector<string>> out(2); for (auto& w : words) out[w[0] != first].push_back(w); return out; } };',
      java: 'class Solution { public List<List<String>> groupWords(List<String> words, char first) { List<List<String>> out = List.of(new ArrayList<>(), new LinkedList<>()); for (String w : words) out.get(w.charAt(0) == first ? 0 : 1).add(w); return out; } }',
    },
  ],
];

describe.each(rows)('%s', (_name, problem, code) => {
  test.concurrent.each(languageIds)('%s', async (id) => {
    const judgement = await judged(local(), problem, id, code[id]);
    expect({
      verdict: judgement.verdict,
      message: judgement.message,
      cases: judgement.cases.filter((each) => each.verdict !== 'accepted'),
    }).toEqual({
      verdict: 'accepted',
      message: undefined,
      cases: [],
    });
  });
});

describe('starter code', () => {
  test.concurrent.each(languageIds)('%s: compiles where an empty body does, and is only not right', async (id) => {
    // C++ and Java demand a return value; there the message must be about nothing else.
    for (const signature of [echo, zeroes, deepList].map(
      (each) => each.signature as FunctionSignature | ClassSignature,
    )) {
      const starter = languages[id].starterCode(signature);
      expect(starter).toContain(signature.kind === 'class' ? 'Echo' : signature.name);
      expect(starter.endsWith('\n')).toBe(true);
    }
    const starter = languages[id].starterCode(zeroes.signature).replace(/:\n {8}\n/, ':\n        pass\n');
    expect((await judged(local(), zeroes, id, starter)).verdict).toBe('wrong-answer');
  });

  test.each([
    ['python', 'def sumList(self, head: Optional[ListNode], root: Optional[TreeNode]) -> int:'],
    ['javascript', 'function sumList(head, root) {'],
    ['typescript', 'function sumList(head: ListNode | null, root: TreeNode | null): number {'],
    ['cpp', 'long long sumList(ListNode* head, TreeNode* root) {'],
    ['java', 'public long sumList(ListNode head, TreeNode root) {'],
  ] as const)('%s: the conventional line', (id, line) => {
    const starter = languages[id].starterCode(deepList.signature);
    expect(starter).toContain(line);
    expect(starter).toContain('Definition for');
  });
});
