import type { LanguageRows } from './language-rows.ts';
import { counter, echo, graph, noise } from './problems.ts';

const body = '{v: i for i, v in enumerate(nums)}\n        return [0, 1]\n';
const solution = `class Solution:\n    def twoSum(self, nums: List[int], target: int) -> List[int]:\n        ${body}`;
/** `lines` are the body of the method. */
const secret = (lines: string, before = '') =>
  `${before}\nclass Solution:\n    def secret(self, x):\n${lines
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n')}\n`;

export const pythonRows: LanguageRows = {
  total: (lines) => `class Solution:\n    def total(self, values: List[int], extra: int) -> int:\n        ${lines}\n`,
  verdicts: [
    { body: 'print("seen", len(values)); return sum(values) + extra', verdict: 'accepted', stdout: 'seen 3\n' },
    { body: 'return sum(values)', verdict: 'wrong-answer' },
    { body: 'return None', verdict: 'wrong-answer', message: /returned None/ },
    { body: 'return "10"', verdict: 'wrong-answer', message: /where int is expected/ },
    { body: 'return 10.0', verdict: 'wrong-answer', message: /returned 10\.0 \(float\), where int is expected/ },
    { body: 'return 2**31', verdict: 'wrong-answer', message: /not a 32-bit integer/ },
    { body: 'return 10**100000', verdict: 'wrong-answer', message: /not a 32-bit integer/ },
    { body: 'while True: pass', verdict: 'time-limit-exceeded' },
    { body: 'import time; time.sleep(60)', verdict: 'time-limit-exceeded' },
    { body: 'x = [0] * (1 << 30)', verdict: 'memory-limit-exceeded' },
    { body: 'while True: print("x" * 10000)', verdict: 'output-limit-exceeded' },
    { body: 'return values[99]', verdict: 'runtime-error', message: /^IndexError: .*\nsolution\.py, line 3$/ },
    { body: 'return self.total(values, extra)', verdict: 'runtime-error', message: /^RecursionError/ },
    { body: 'assert extra < 0, "no"', verdict: 'runtime-error', message: /^AssertionError: no\nsolution\.py, line 3$/ },
    // To the calling thread: sent to the process, the answer could come out before the main thread takes it.
    { body: 'import signal; signal.raise_signal(11)', verdict: 'runtime-error', message: /^SIGSEGV/ },
    { body: 'import os; os._exit(0)', verdict: 'runtime-error', message: /ended before answering/ },
    { body: 'exit()', verdict: 'runtime-error', message: /^SystemExit/ },
    { body: 'return values[', verdict: 'compilation-error', message: /SyntaxError[\s\S]*solution\.py, line 3/ },
  ],
  forms: [
    { name: 'a byte order mark', code: `\uFEFF${solution}` },
    { name: 'its standard output closed', code: `import os\nos.close(1)\nos.close(2)\n${solution}` },
    { name: 'a plain function', code: 'def twoSum(nums, target):\n    return [0, 1]\n' },
    { name: 'a main guard', code: `${solution}\nif __name__ == "__main__":\n    print(1 / 0)\n` },
    {
      name: 'carriage returns',
      code: solution.replaceAll('\n', '\r\n'),
    },
    {
      name: 'names of many modules, none of them imported',
      code: `${solution.replace(body, 'pass\n')}        numbers: DefaultDict[int, List[int]] = defaultdict(list)\n        Pair = Tuple[int, int]\n        assert gcd(12, 18) == 6 and inf > maxsize and accumulate([1]) and reduce(lambda a, b: a + b, nums)\n        assert Counter("aa")["a"] == 2 and itemgetter(0)([3]) == 3 and bisect_left([1], 2) == 1 and ascii_lowercase\n        assert deepcopy([1]) == [1] and cache and lru_cache and re.match("a", "a") and math.pi and collections.deque([1])\n        return [0, 1]\n`,
    },
    {
      name: 'sorted containers',
      code: `from sortedcontainers import SortedList\n${solution.replace(body, 'kept = SortedList([3, 1]); kept.add(2); SortedDict()\n        return [0, 1] if list(kept) == [1, 2, 3] else []\n')}`,
    },
    {
      name: 'a data class and a named tuple of their own',
      code: `@dataclass(order=True)\nclass Entry:\n    cost: int\n    path: List[int] = field(default_factory=list)\n    seen: ClassVar[int] = 5\n\nclass Pair(NamedTuple):\n    a: int\n    b: int = 1\n\n${solution.replace(body, 'return [Entry(0).cost, Pair(0).b]\n')}`,
    },
    {
      name: 'names given to eval',
      code: solution.replace(body, 'return [eval("gcd(2, 3) - 1"), 1]\n'),
    },
    {
      name: 'a traceback printed',
      code: 'class Solution:\n    def twoSum(self, nums, target):\n        try:\n            return nums[9]\n        except IndexError:\n            import traceback\n            traceback.print_exc()\n',
      verdict: 'wrong-answer',
      stderr:
        /^Traceback \(most recent call last\):\n {2}File "solution\.py", line 4, in twoSum\n {4}return nums\[9\]\n/,
    },
    {
      name: 'another name',
      code: solution.replace('twoSum', 'two_sum'),
      verdict: 'compilation-error',
      message: 'class Solution has no method twoSum',
    },
    {
      name: 'nothing',
      code: '',
      verdict: 'compilation-error',
      message: 'there is no class Solution with a method twoSum',
    },
    {
      name: 'a method that is missing',
      problem: counter,
      code: 'class Counter:\n    def __init__(self, start): pass\n',
      verdict: 'compilation-error',
      message: 'class Counter has no method add',
    },
    {
      name: 'a class that is missing',
      problem: counter,
      code: 'class Count: pass\n',
      verdict: 'compilation-error',
      message: 'there is no class Counter',
    },
    {
      name: 'other parameters',
      code: solution.replace(', target: int', ''),
      verdict: 'runtime-error',
      message: 'TypeError: Solution.twoSum() takes 2 positional arguments but 3 were given',
    },
    { name: 'ten kilobytes of noise', code: noise, verdict: 'compilation-error', message: /^SyntaxError: / },
    {
      name: 'a NUL character',
      code: `${solution}\u0000`,
      verdict: 'compilation-error',
      message: 'ValueError: source code string cannot contain null bytes',
    },
    {
      name: 'spaces and tabs mixed',
      code: 'class Solution:\n    def twoSum(self, nums, target):\n        x = 1\n\treturn [0, 1]\n',
      verdict: 'compilation-error',
      message: /^TabError: .*\n.*\nsolution\.py, line 4$/,
    },
    {
      name: 'an error while it loads',
      code: `import none_of_this\n${solution}`,
      verdict: 'runtime-error',
      message: "ModuleNotFoundError: No module named 'none_of_this'\nsolution.py, line 1",
    },
    {
      name: 'an array of other things',
      code: solution.replace(body, 'return [0, "1"]\n'),
      verdict: 'wrong-answer',
      message: "returned '1' (str), where int is expected",
    },
    {
      name: 'the argument in place of a copy',
      problem: graph,
      code: 'class Solution:\n    def cloneGraph(self, node):\n        return node\n',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'a copy that leads back to the argument',
      problem: graph,
      code: 'class Solution:\n    def cloneGraph(self, node):\n        return Node(1, node.neighbors)\n',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'something else than a node',
      problem: graph,
      code: 'class Solution:\n    def cloneGraph(self, node):\n        return [1]\n',
      verdict: 'wrong-answer',
      message: 'returned [1] (list), where a node with neighbors is expected',
    },
    {
      name: 'an uncaught exception of a program',
      problem: echo,
      code: 'def f():\n    return [][1]\n\nf()\n',
      verdict: 'runtime-error',
      message: 'IndexError: list index out of range\nsolution.py, line 2',
      stderr:
        'Traceback (most recent call last):\n  File "solution.py", line 4, in <module>\n    f()\n  File "solution.py", line 2, in f\n    return [][1]\n           ~~^^^\nIndexError: list index out of range\n',
    },
    {
      name: 'a program that prints at its end, from a thread',
      problem: echo,
      code: 'import atexit, threading, time\nn = input()\nthreading.Thread(target=lambda: (time.sleep(0.05), atexit.register(print, n))).start()\n',
    },
    {
      name: 'a thread with a stack of its own',
      problem: echo,
      code: 'import sys, threading\nsys.setrecursionlimit(10**6)\nthreading.stack_size(2**27)\ndef depth(n): return n and 1 + depth(n - 1)\ndef main():\n    depth(100000)\n    print(input())\nthread = threading.Thread(target=main)\nthread.start()\nthread.join()\n',
    },
    { name: 'nothing, for a program', problem: echo, code: '', verdict: 'wrong-answer' },
  ],
  attacks: [
    {
      name: 'a nest of parentheses',
      when: 'compiling',
      code: secret(`return ${'('.repeat(4_000)}x${')'.repeat(4_000)}`),
    },
    {
      name: 'a chain of signs',
      when: 'compiling',
      code: secret(`return ${'-'.repeat(9_000)}x`),
    },
    {
      name: 'a constant that is folded',
      when: 'compiling',
      code: secret('return 0', 'x = 9**9**9**9'),
      verdict: 'time-limit-exceeded',
    },
    {
      name: 'a file of the host',
      when: 'running',
      code: secret('print(open("/etc/shadow").read())\nreturn 0'),
    },
    {
      name: 'the writer of the records patched',
      when: 'running',
      code: secret('return 0', 'import posix, os\nposix.write = os.write = lambda *a: 1\nposix.fstat = None'),
    },
    {
      name: 'globals of every function found in the heap',
      when: 'running',
      code: secret(
        'return 0',
        'import gc\nfor thing in gc.get_objects():\n    if callable(thing) and hasattr(thing, "__globals__"):\n        thing.__globals__["write_bytes"] = None\n        thing.__globals__["make_writer"] = lambda text: lambda value, out: out.append("730441227")',
      ),
    },
    {
      name: 'the channel in a program of its own',
      when: 'running',
      code: secret('import os\nos.system("echo \'answer 1 0 0 0 1\\n1\' >&3")\nreturn 0'),
    },
    {
      name: 'a number that changes',
      when: 'running',
      code: secret(
        'return Number()',
        'class Number:\n    def __index__(self): return 730441227\n    def __int__(self): return 118252966\n    def __str__(self): return "905667310"',
      ),
    },
    {
      name: 'an exception that answers',
      when: 'running',
      code: secret(
        'raise Answer()',
        'class Answer(Exception):\n    def __str__(self): return "x\\nanswer 1 0 0 0 9\\n730441227\\n"',
      ),
    },
    {
      name: 'a name for an exception with a line end',
      when: 'running',
      code: secret('raise type("A\\nanswer 1 0 0 0 1\\n1\\n", (Exception,), {})'),
    },
  ],
};
