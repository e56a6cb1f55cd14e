/** Small packages, right in everything; tests change one file of them. Only for tests. */

export type TestFiles = Record<string, string | Uint8Array | undefined>;

/** Legacy, default validator with a tolerance, groups, a validator of the input in Python. */
export const legacyPackage = {
  'problem.yaml': `name: Half of It
author: Somebody
validator_flags: float_tolerance 1e-4
limits: { time_multiplier: 4, memory: 512 }
keywords: math halves
`,
  'problem_statement/problem.en.tex': String.raw`\problemname{Half of It}
Given $n$, print \emph{half} of it.

\section*{Input}
One integer $0 \le n \le 100$.
`,
  'problem_statement/problem.sv.tex': 'Hälften.',
  'data/sample/1.in': '3\n',
  'data/sample/1.ans': '1.5\n',
  'data/sample/1.desc': 'Three has one and a half.\n',
  'data/secret/a/1.in': '0\n',
  'data/secret/a/1.ans': '0\n',
  'data/secret/b/1.in': '99\n',
  'data/secret/b/1.ans': '49.5\n',
  'data/secret/testdata.yaml': 'on_reject: break\n',
  'input_format_validators/check.py': `import re, sys
sys.exit(42 if re.fullmatch(r"(0|[1-9][0-9]{0,2})\\n", sys.stdin.read()) else 43)
`,
  'input_format_validators/check.ctd': 'INT(0,100) NEWLINE EOF\n',
  'submissions/accepted/right.py': 'print(int(input()) / 2)\n',
  'submissions/accepted/right.cc':
    '#include <iostream>\nint main() { double n; std::cin >> n; std::cout << n / 2 + 0.00001; }\n',
  'submissions/wrong_answer/whole.py': 'print(int(input()) // 2)\n',
  'submissions/time_limit_exceeded/loop.py': 'n = int(input())\nwhile n == 99: pass\nprint(n / 2)\n',
  'submissions/run_time_error/zero.py': 'n = int(input())\nprint(n * n / n / 2)\n',
  'submissions/accepted/other.hs': 'main = interact id\n',
  'attachments/notes.txt': 'x\n',
} satisfies TestFiles;

/** 2023-07-draft, a validator of its own in C++ with a header and a flag, patterns for submissions, constants. */
export const draftPackage = {
  'problem.yaml': `problem_format_version: 2023-07-draft
name: { en: Any Pair, sv: Ett par }
uuid: 8d6ab1f0-0000-4000-8000-000000000001
limits: { time_limit: 1.5, memory: 2048 }
constants: { maxn: 1000 }
keywords: [math]
`,
  'statement/problem.en.md': `Print two numbers from 0 up whose sum is $n$, at most {{maxn}}.

![A picture](pair.png)

# Input

One number.
`,
  'data/sample/1.in': '7\n',
  'data/sample/1.ans': '3 4\n',
  'data/secret/2.in': '0\n',
  'data/secret/2.ans': '0 0\n',
  'data/secret/3.in': '1000\n',
  'data/secret/3.ans': '1 999\n',
  'data/sample/test_group.yaml': 'output_validator_args: [least, "0"]\n',
  'data/secret/test_group.yaml': 'output_validator_args: [least, "0"]\n',
  'input_validators/number/validator.cpp': `#include "codes.h"
#include <iostream>
int main() { int n; return std::cin >> n && n >= 0 && n <= 1000 ? YES : NO; }
`,
  'input_validators/number/codes.h': 'const int YES = 42, NO = 43;\n',
  'output_validator/validator.cpp': `#include "rules.h"
int main(int argc, char** argv) {
  std::ifstream input(argv[1]);
  if (argc < 6 || std::string(argv[4]) != "least") return 1;
  long long n, a, b, least = std::stoll(argv[5]);
  input >> n;
  if (!(std::cin >> a >> b) || a < least || b < least || a + b != n) { std::cerr << "no pair for " << n; return 43; }
  return 42;
}
`,
  'output_validator/rules.h': '#include <fstream>\n#include <iostream>\n#include <string>\n',
  'submissions/accepted/zero.py': 'n = int(input())\nprint(0, n)\n',
  'submissions/mine/negative.py': 'n = int(input())\nprint(-1, n + 1)\n',
  'submissions/mine/either.py': 'n = int(input())\nprint(n // (n - 7), n)\n',
  'submissions/submissions.yaml': `mine/negative.py: { permitted: [AC, WA], required: [WA] }
"mine/{either,other}.*": { permitted: [AC, RTE, TLE], required: [RTE] }
`,
} satisfies TestFiles;

/** 2023-07-draft, interactive, in Python with a module; the sample shows its conversation. */
export const interactivePackage = {
  'problem.yaml': `problem_format_version: 2023-07-draft
type: interactive
name: Find It
limits: { time_limit: 2 }
`,
  'statement/problem.en.md':
    'Guess a number from 1 to 100. After each guess you are told `higher`, `lower` or `correct`.\n',
  'data/sample/1.in': '42\n',
  'data/sample/1.ans': '\n',
  'data/sample/1.interaction': '>50\n<lower\n>42\n<correct\n',
  'data/secret/1.in': '1\n',
  'data/secret/1.ans': '\n',
  'data/secret/2.in': '100\n',
  'data/secret/2.ans': '\n',
  'output_validator/interactor.py': `import sys
from codes import YES, NO
hidden = int(open(sys.argv[1]).read())
for turn in range(7):
    word = sys.stdin.readline().strip()
    if not word.isdigit():
        print("no number", file=sys.stderr)
        sys.exit(NO)
    guess = int(word)
    print("correct" if guess == hidden else "lower" if hidden < guess else "higher", flush=True)
    if guess == hidden:
        sys.exit(YES)
sys.exit(NO)
`,
  'output_validator/codes.py': 'YES, NO = 42, 43\n',
  'submissions/accepted/halves.py': `low, high = 1, 100
while True:
    middle = (low + high) // 2
    print(middle, flush=True)
    word = input()
    if word == "correct":
        break
    if word == "lower":
        high = middle - 1
    else:
        low = middle + 1
`,
  'submissions/wrong_answer/count.py':
    'n = 1\nwhile True:\n    print(n, flush=True)\n    try:\n        if input() == "correct": break\n    except EOFError:\n        break\n    n += 1\n',
} satisfies TestFiles;

export function packageFiles(files: TestFiles, changes: TestFiles = {}): Map<string, Uint8Array> {
  return new Map(
    Object.entries({ ...files, ...changes }).flatMap(([path, text]): [string, Uint8Array][] =>
      text === undefined ? [] : [[path, typeof text === 'string' ? Buffer.from(text) : text]],
    ),
  );
}
