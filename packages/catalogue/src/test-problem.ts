import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small problem that is right in everything; tests change one file of it. Only for tests. */

export type TestFiles = Record<string, string | undefined>;

const solution = (expression: string) =>
  `class Solution:\n    def twice(self, n: int) -> int:\n        ${expression}\n`;

export const soundFiles = {
  'problem.yaml': `
number: 1
title: Twice
difficulty: easy
topics: [math]
signature:
  kind: function
  name: twice
  parameters: [{ name: n, type: int }]
  returns: int
limits: { cpuTimeMs: 500 }
measuredMs: { python: 1, cpp: 1 }
comparison: { kind: exact }
rules: { n: { values: [0, 1000] } }
constraints: ['$0 \\le n \\le 1000$']
hints: [What is twice a number?, It is the sum of two things., Add the number to itself.]
reference: accepted.py
solutions:
  accepted.py: { expect: accepted, why: Adds the number to itself. }
  accepted.cpp: { expect: accepted, why: Adds the number to itself. }
  wrong-square.py: { expect: wrong-answer, why: Squares instead of doubling. }
  wrong-crash.py: { expect: runtime-error, why: Divides by zero for zero. }
  slow-loop.py: { expect: time-limit-exceeded, why: Counts up to the answer for ever when n is great. }
`,
  'statement.md': 'Return twice the number $n$.\n',
  'editorial.md': `
## Count

\`\`\`python
${solution('return sum(2 for _ in range(n))')}\`\`\`

**Complexity:** time $O(n)$, space $O(1)$.

## Add

\`\`\`python
${solution('return n + n')}\`\`\`

**Complexity:** time $O(1)$, space $O(1)$.

## Walk-through

3 + 3 is 6.
`,
  'cases.yaml': `
- { name: three, visible: true, explanation: Three and three are six., args: [3], expected: 6 }
- { name: two, visible: true, explanation: Two and two are four., args: [2], expected: 4 }
- { name: none, args: [0] }
`,
  'generate.ts': `
export default function* ({ random }) {
  for (let n = 10; n < 30; n++) yield { name: \`n \${n}\`, args: [n + random.int(0, 100)] };
  yield { name: 'greatest', args: [1000] };
}
`,
  'solutions/accepted.py': solution('return n + n'),
  'solutions/accepted.cpp': 'class Solution {\npublic:\n    int twice(int n) { return n + n; }\n};\n',
  'solutions/wrong-square.py': solution('return n * n'),
  'solutions/wrong-crash.py': solution('return n // n * 2 * n'),
  'solutions/slow-loop.py': solution('while n == 1000: pass\n        return n + n'),
} satisfies TestFiles;

/** Writes the sound problem with `changes` (undefined leaves a file out) as `slug` under `catalogue`. */
export async function writeProblem(catalogue: string, slug: string, changes: TestFiles = {}): Promise<string> {
  const directory = join(catalogue, slug);
  for (const [name, text] of Object.entries({ ...soundFiles, ...changes } as TestFiles)) {
    if (text === undefined) continue;
    const path = join(directory, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return directory;
}

/** `mode` is wider where another user's boxes stand inside. */
export async function temporaryDirectory(mode = 0o700): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'codenova-catalogue-'));
  await chmod(path, mode);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
