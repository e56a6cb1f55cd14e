import type { LanguageRows } from './language-rows.ts';
import { counter, echo, graphCopy } from './problems.ts';

const head = 'func twoSum(nums []int, target int) []int';
const goSolution = `${head} {\n\tif nums[0]+nums[1] == target {\n\t\treturn []int{0, 1}\n\t}\n\treturn nil\n}\n`;
const goCounter =
  'type Counter struct{ value int }\n\nfunc Constructor(start int) Counter { return Counter{start} }\n\nfunc (this *Counter) Add(amount int) int {\n\tthis.value += amount\n\treturn this.value\n}\n';

const secret = (body: string, before = '') => `${before}\nfunc secret(x int) int { ${body} }\n`;
const answer = 'answer 1 0 0 0 9\\n730441227\\n';
const writeAnswers = `syscall.Write(3, []byte("${answer.repeat(3)}"))`;

export const goRows: LanguageRows = {
  total: (body) => `func total(values []int, extra int) int {\n\n${body}\n}\n`,
  verdicts: [
    {
      body: 'fmt.Println("seen", len(values)); for _, value := range values { extra += value }; return extra',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'return extra', verdict: 'wrong-answer' },
    { body: 'return 1 << 40', verdict: 'wrong-answer', message: /not a 32-bit integer/ },
    { body: 'for { extra++ }', verdict: 'time-limit-exceeded' },
    { body: 'time.Sleep(time.Minute); return 0', verdict: 'time-limit-exceeded' },
    {
      body: 'all := [][]byte{}; for { all = append(all, bytes.Repeat([]byte{1}, 1<<20)) }',
      verdict: 'memory-limit-exceeded',
    },
    { body: 'for { fmt.Println(strings.Repeat("x", 10000)) }', verdict: 'output-limit-exceeded' },
    { body: 'for { println(strings.Repeat("x", 10000)) }', verdict: 'output-limit-exceeded' },
    {
      body: 'return values[99]',
      verdict: 'runtime-error',
      message: /^panic: runtime error: index out of range \[99\] with length 3\nsolution\.go, line 3$/,
    },
    {
      body: 'var head *struct{ Val int }; return head.Val',
      verdict: 'runtime-error',
      message: /^panic: runtime error: invalid memory address or nil pointer dereference\nsolution\.go, line 3$/,
    },
    {
      body: 'return extra / (len(values) - 3)',
      verdict: 'runtime-error',
      message: /^panic: runtime error: integer divide by zero\nsolution\.go, line 3$/,
    },
    {
      body: 'sort.Slice(values, func(i, j int) bool { return values[i+9] < 0 }); return 0',
      verdict: 'runtime-error',
      message: /^panic: runtime error: index out of range \[\d+\] with length 3\nsolution\.go, line 3$/,
    },
    {
      body: 'panic(fmt.Errorf("no %d", extra))',
      verdict: 'runtime-error',
      message: /^panic: no 4\nsolution\.go, line 3$/,
    },
    {
      body: 'go func() { panic("aside") }(); time.Sleep(time.Second); return 0',
      verdict: 'runtime-error',
      message: /^panic: aside\nsolution\.go, line 3$/,
    },
    {
      body: '<-make(chan int); return 0',
      verdict: 'runtime-error',
      message: /^fatal error: all goroutines are asleep - deadlock!\nsolution\.go, line 3$/,
    },
    {
      body: 'return total(values, extra) + 1',
      verdict: 'runtime-error',
      message: /^the stack is full: a recursion too deep\nsolution\.go, line 1$/,
    },
    { body: 'os.Exit(0); return 0', verdict: 'runtime-error', message: /ended before answering/ },
    {
      body: 'runtime.Goexit(); return 0',
      verdict: 'runtime-error',
      message: /^panic: nil, or the end of the goroutine/,
    },
    {
      body: 'return values[0',
      verdict: 'compilation-error',
      message: /^solution\.go:3:16: syntax error: unexpected newline/,
    },
    { body: 'return "a"', verdict: 'compilation-error', message: /^solution\.go:3:8: cannot use "a"/ },
    { body: 'unused := 1; return 0', verdict: 'compilation-error', message: /^solution\.go:3:1: unused declared/ },
  ],
  forms: [
    { name: 'a byte order mark', code: `\uFEFF${goSolution}` },
    {
      name: 'a package and a main',
      code: `package main\n\nimport "fmt"\n\n${goSolution}\nfunc main() { fmt.Println(twoSum([]int{1, 2}, 3)) }\n`,
    },
    {
      name: 'a package after a comment, imports in a list',
      code: `// mine\n\n/* a\n * package b */ package twosum; import (\n\t"sort"\n\tf "fmt"\n)\n${goSolution.replace('return nil', 'sort.Ints(nums)\n\treturn []int{len(f.Sprint(strings.ToUpper("a")))}')}`,
    },
    { name: 'a capital', code: goSolution.replace('twoSum', 'TwoSum') },
    {
      name: 'functions of its own with the names of packages and of ours',
      code: `func sort() int { return 1 }\n\ntype list struct{ Len int }\n\nvar cases, solution, timer = 1, 2, 3\n\n${goSolution.replace('return nil', 'var l list\n\treturn []int{l.Len, sort()}')}`,
    },
    { name: 'min and max', code: goSolution.replace('return nil', 'return []int{min(0, 1), max(0, len(nums), 1)}') },
    {
      name: 'a min of its own',
      code: `${goSolution.replace('return nil', 'return []int{min(0, 1)}')}\nfunc min(a, b int) int { return a }\n`,
    },
    {
      name: 'generics',
      code: `type number interface{ ~int | ~float64 }\n\nfunc sum[T number](values ...T) (all T) {\n\tfor _, value := range values {\n\t\tall += value\n\t}\n\treturn\n}\n${goSolution.replace('nums[0]+nums[1]', 'sum(nums[:2]...)')}`,
    },
    { name: 'a comment at the end', code: `${goSolution}// end` },
    {
      name: 'a node of its own',
      problem: graphCopy,
      code: 'type Node struct {\n\tVal       int\n\tNeighbors []*Node\n}\n\nfunc cloneGraph(node *Node) *Node {\n\tif node == nil || len(node.Neighbors) == 0 {\n\t\treturn &Node{Val: 1}\n\t}\n\tone, two := &Node{Val: 1}, &Node{Val: 2}\n\tone.Neighbors = []*Node{two}\n\ttwo.Neighbors = []*Node{one}\n\treturn one\n}\n',
    },
    { name: 'a class', problem: counter, code: goCounter },
    {
      name: 'a class by pointer, in small letters',
      problem: counter,
      code: goCounter.replace(') Counter { return Counter', ') *Counter { return &Counter').replace(') Add(', ') add('),
    },
    {
      name: 'nothing',
      code: '',
      verdict: 'compilation-error',
      message: `there is no function twoSum: ${head} is expected`,
    },
    {
      name: 'another name',
      code: goSolution.replace('twoSum', 'addTwo'),
      verdict: 'compilation-error',
      message: `there is no function twoSum: ${head} is expected`,
    },
    {
      name: 'other parameters',
      code: 'func twoSum(nums []int) []int { return nums }\n',
      verdict: 'compilation-error',
      message: `twoSum does not fit: ${head} is expected`,
    },
    {
      name: 'a parameter of another type',
      code: 'func twoSum(nums []int, target string) []int { return nums }\n',
      verdict: 'compilation-error',
      message: `twoSum does not fit: ${head} is expected`,
    },
    {
      name: 'another return type',
      code: 'func twoSum(nums []int, target int) []string { return nil }\n',
      verdict: 'compilation-error',
      message: `twoSum returns []string: ${head} is expected`,
    },
    {
      name: 'nothing returned',
      code: 'func twoSum(nums []int, target int) { }\n',
      verdict: 'compilation-error',
      message: `twoSum returns nothing: ${head} is expected`,
    },
    {
      name: 'a method that is missing',
      problem: counter,
      code: goCounter.replace(') Add(', ') Increase('),
      verdict: 'compilation-error',
      message: 'there is no method Add: func (this *Counter) Add(amount int) int is expected',
    },
    {
      name: 'a constructor that is missing',
      problem: counter,
      code: goCounter.replace('Constructor', 'NewCounter'),
      verdict: 'compilation-error',
      message: 'there is no function Constructor: func Constructor(start int) Counter is expected',
    },
    {
      name: 'a brace that is not closed',
      code: goSolution.replace(/\}\n$/, ''),
      verdict: 'compilation-error',
      message: /^solution\.go:\d+:\d+: syntax error: unexpected EOF/,
    },
    {
      name: 'an import that is not used',
      code: `import "os"\n${goSolution}`,
      verdict: 'compilation-error',
      message: /^solution\.go:1:8: imported and not used: "os"$|^solution\.go:1:8: "os" imported and not used$/,
    },
    {
      name: 'an import that is not there',
      code: `import "net/http"\n${goSolution}`,
      verdict: 'compilation-error',
      message: /^solution\.go:1:8: could not import net\/http/,
    },
    {
      name: 'a function without a body',
      code: `func helper(x int) int\n${goSolution}`,
      verdict: 'compilation-error',
      message: /^solution\.go:1:6: missing function body$/,
    },
    {
      name: 'a copy that is none',
      problem: graphCopy,
      code: 'func cloneGraph(node *Node) *Node { return node }\n',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'a program without main',
      problem: echo,
      code: 'package main\n\nvar x int\n',
      verdict: 'compilation-error',
      message: 'there is no function main',
    },
    {
      name: 'a program that panics',
      problem: echo,
      code: 'package main\n\nfunc main() {\n\tvar numbers []int\n\tprintln(numbers[len(numbers)])\n}\n',
      verdict: 'runtime-error',
      message: 'panic: runtime error: index out of range [0] with length 0\nsolution.go, line 5',
      stderr:
        /^panic: runtime error: index out of range \[0\] with length 0\n\ngoroutine 1 \[running\]:\nmain\.main\(\)\n\tsolution\.go:5/,
    },
    {
      name: 'garbage',
      code: '\u0000\u0001%$§"\\"(((\n'.repeat(1_000),
      verdict: 'compilation-error',
      message: /^solution\.go:1:/,
    },
  ],
  attacks: [
    {
      name: 'a secret file, embedded',
      when: 'compiling',
      code: secret('fmt.Println(text); return 0', 'import _ "embed"\n\n//go:embed /etc/shadow\nvar text string'),
    },
    {
      name: 'C',
      when: 'compiling',
      code: secret('return int(C.getpid())', '// #include "/etc/shadow"\nimport "C"'),
    },
    {
      name: 'flags of the linker',
      when: 'compiling',
      code: secret('return', '//go:cgo_ldflag "-fplugin=/tmp/x.so"'),
    },
    {
      name: 'a name of the runtime',
      when: 'compiling',
      code: secret('return 0', 'import _ "unsafe"\n\n//go:linkname exit runtime.exit\nfunc exit(code int32)'),
      verdict: 'wrong-answer',
    },
    { name: 'a file of the host', when: 'compiling', code: secret('return 0', 'import "/etc/passwd"') },
    { name: 'a line of another file', when: 'compiling', code: secret('return "a"', '\n//line /etc/passwd:1') },
    { name: 'deep parentheses', when: 'compiling', code: secret(`return ${'('.repeat(4_000)}`) },
    {
      name: 'a gigabyte of data',
      when: 'compiling',
      code: secret('return int(big[x])', 'var big = [1 << 30]byte{1 << 29: 1}'),
    },
    {
      name: 'an endless type',
      when: 'compiling',
      code: secret(
        'return grow(x, x)',
        'type pair[T any] struct{ a, b T }\n\nfunc grow[T any](n int, v T) int { if n > 0 { return grow(n-1, pair[T]{v, v}) }; return 0 }',
      ),
    },
    {
      name: 'a large constant',
      when: 'compiling',
      code: secret('return len(text)', `const text = "x${'"+"x'.repeat(2_000)}"\nconst huge = 1 << 500 << 500 << 500`),
    },
    {
      name: 'an init that answers',
      when: 'running',
      code: secret('return 0', `import "syscall"\n\nfunc init() { ${writeAnswers}; os.Exit(0) }`),
    },
    {
      name: 'a call that answers',
      when: 'running',
      code: secret(`${writeAnswers}; os.Exit(0); return 0`, 'import "syscall"'),
    },
    {
      name: 'a panic that answers',
      when: 'running',
      code: secret(
        'panic(liar{})',
        `import "syscall"\n\ntype liar struct{}\n\nfunc (liar) Error() string { ${writeAnswers}; return "" }`,
      ),
    },
    {
      name: 'our calls by name',
      when: 'running',
      code: secret('run_case_(nil, nil, nil); return 0'),
    },
    {
      name: 'our package',
      when: 'running',
      code: secret(
        'return 0',
        'import "cases"\n\nfunc init() { cases.Register(func(in *cases.Input, timer *cases.Timer, out *cases.Output) { cases.WriteInt(out, 730441227) }) }',
      ),
    },
    {
      name: 'the channel closed',
      when: 'running',
      code: secret('syscall.Close(3); return 730441227', 'import "syscall"'),
    },
    {
      name: 'a goroutine that goes on',
      when: 'running',
      code: secret('go func() { for { println(730441227) } }(); for { runtime.Gosched() }'),
    },
    {
      name: 'a goroutine that answers late',
      when: 'running',
      code: secret(
        `go func() { time.Sleep(50 * time.Millisecond); ${writeAnswers} }(); time.Sleep(time.Second); return 0`,
        'import "syscall"',
      ),
    },
  ],
};
