import type { LanguageRows } from './language-rows.ts';
import { counter, echo, graphCopy } from './problems.ts';

const cppBody = '{ if (nums[0] + nums[1] == target) return {0, 1}; return {}; }';
const cppMethod = `vector<int> twoSum(vector<int>& nums, int target) ${cppBody}`;
const cppSolution = `class Solution {\npublic:\n  ${cppMethod}\n};\n`;
const noMethod = 'error: class Solution has no public method twoSum(vector<int>&, int)';

export const cppRows: LanguageRows = {
  total: (body) => `class Solution {\npublic:\n  int total(vector<int>& values, int extra) {\n${body}\n  }\n};\n`,
  verdicts: [
    {
      body: 'cout << "seen " << values.size() << endl; return accumulate(values.begin(), values.end(), extra);',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'return extra;', verdict: 'wrong-answer' },
    { body: `cerr << "instance of 'std::bad_alloc'"; exit(1);`, verdict: 'runtime-error' },
    { body: 'volatile int i = 0; for (;;) i = i + 1;', verdict: 'time-limit-exceeded' },
    { body: 'for (;;) { auto p = new char[1 << 20]; memset(p, 1, 1 << 20); }', verdict: 'memory-limit-exceeded' },
    { body: 'for (;;) cout << string(10000, 120);', verdict: 'output-limit-exceeded' },
    { body: 'for (;;) cerr << string(10000, 120);', verdict: 'output-limit-exceeded' },
    {
      body: 'return values.at(99);',
      verdict: 'runtime-error',
      message: /^std::out_of_range: .*\nsolution\.cpp, line 4$/,
    },
    { body: 'throw 5;', verdict: 'runtime-error', message: /^int\nsolution\.cpp, line 4$/ },
    {
      body: 'return *(volatile int*)8;',
      verdict: 'runtime-error',
      message: /^SIGSEGV: a null pointer was followed\nsolution\.cpp, line 4$/,
    },
    {
      body: 'auto far = values.data() + (1L << 40); return *far;',
      verdict: 'runtime-error',
      message: /^SIGSEGV: a memory access/,
    },
    {
      body: 'volatile int zero = 0; return extra / zero;',
      verdict: 'runtime-error',
      message: /^SIGFPE: a division by zero.*\nsolution\.cpp, line 4$/,
    },
    { body: 'abort();', verdict: 'runtime-error', message: /^SIGABRT: the program gave up.*\nsolution\.cpp, line 4$/ },
    {
      body: 'assert(values.size() > 99); return 0;',
      verdict: 'runtime-error',
      message: /^SIGABRT: Assertion `values\.size\(\) > 99' failed\.\nsolution\.cpp, line 4$/,
    },
    {
      body: 'auto p = new int[9]; auto volatile q = p; delete[] q; delete[] q; return 0;',
      verdict: 'runtime-error',
      message: /^SIGABRT: free\(\): double free detected.*\nsolution\.cpp, line 4$/,
    },
    {
      body: 'return stoi("x");',
      verdict: 'runtime-error',
      message: /^std::invalid_argument: stoi\nsolution\.cpp, line 4$/,
    },
    {
      body: 'values.resize(1L << 61); return 0;',
      verdict: 'runtime-error',
      message: /^std::length_error: .*\nsolution\.cpp, line 4$/,
    },
    { body: 'exit(0);', verdict: 'runtime-error', message: /ended before answering/ },
    {
      body: 'volatile char frame[100]; frame[0] = 1; return total(values, extra + frame[0]) + frame[0];',
      verdict: 'runtime-error',
      message: /^SIGSEGV: the stack is full: a recursion too deep\nsolution\.cpp, line 4$/,
    },
    {
      body: 'return values[0;',
      verdict: 'compilation-error',
      message: /^solution\.cpp: .*\nsolution\.cpp:4:\d+: error/,
    },
  ],
  forms: [
    { name: 'a byte order mark', code: `\uFEFF${cppSolution}` },
    { name: 'a backslash at the end', code: `${cppSolution}// end \\` },
    {
      name: 'macros of the names that our calls use',
      code: `#define in cin\n#define out cout\n#define write print\n#define result answer\n#define a0 b0\n#define codenova none\n#define move shift\n${cppSolution}`,
    },
    {
      name: '#define int long long',
      code: '#define int long long\nclass Solution { public: vector<signed> twoSum(vector<signed>& nums, int target) { int x = 1; return {0, (signed)x}; } };\nsigned main() { return 0; }',
    },
    {
      name: '#define int long long in a class',
      problem: counter,
      code: '#define int long long\nclass Counter { int value; public: Counter(int start) : value(start) {} int add(int amount) { return value += amount; } };',
    },
    {
      name: 'another name',
      code: cppSolution.replace('twoSum', 'twosum'),
      verdict: 'compilation-error',
      message: `${noMethod}; did you mean ‘twosum’?`,
    },
    {
      name: 'a private method',
      code: cppSolution.replace('public:\n', ''),
      verdict: 'compilation-error',
      message:
        /^error: class Solution has no public method twoSum\(vector<int>&, int\)\nsolution\.cpp:2:15: note: declared private here/,
    },
    {
      name: 'other parameters',
      code: 'class Solution {\npublic:\n  int twoSum(vector<int>& nums) { return 1; }\n};\n',
      verdict: 'compilation-error',
      message:
        /^error: class Solution has no public method twoSum\(vector<int>&, int\)\nsolution\.cpp:3:7: note: candidate/,
    },
    {
      name: 'a parameter of another type',
      code: cppSolution.replace('int target', 'string target').replace(cppBody, '{ return {}; }'),
      verdict: 'compilation-error',
      message: /^error: class Solution has no public method twoSum\(vector<int>&, int\)\nsolution\.cpp:3:/,
    },
    {
      name: 'another return type',
      code: cppSolution.replace('vector<int> twoSum', 'vector<string> twoSum').replace(cppBody, '{ return {}; }'),
      verdict: 'compilation-error',
      message:
        'error: twoSum(vector<int>&, int) of class Solution returns vector<string>, where vector<int> is expected',
    },
    {
      name: 'nothing returned',
      code: cppSolution.replace('vector<int> twoSum', 'void twoSum').replace(cppBody, '{ }'),
      verdict: 'compilation-error',
      message: 'error: twoSum(vector<int>&, int) of class Solution returns void, where vector<int> is expected',
    },
    { name: 'no class', code: 'int x;\n', verdict: 'compilation-error', message: 'error: there is no class Solution' },
    {
      name: 'a brace that is not closed',
      code: cppSolution.replace('};\n', ''),
      verdict: 'compilation-error',
      message: /^error: the code ends too early: a \{ or \( is not closed\nsolution\.cpp:1:16: note: to match this/,
    },
    {
      name: 'a constructor with a parameter',
      code: cppSolution.replace('public:', 'public:\n  Solution(int x) {}'),
      verdict: 'compilation-error',
      message: /^error: class Solution has no public constructor Solution\(\)\nsolution\.cpp:3/,
    },
    {
      name: 'a function that is only declared',
      code: `int helper(int);\n${cppSolution.replace('return {};', 'return {helper(1)};')}`,
      verdict: 'compilation-error',
      message: "solution.cpp:4: error: undefined reference to 'helper(int)': it is declared, but not defined",
    },
    {
      name: 'a method that is missing',
      problem: counter,
      code: 'class Counter { public: Counter(int start) {} };',
      verdict: 'compilation-error',
      message: 'error: class Counter has no public method add(int)',
    },
    {
      name: 'a constructor that is missing',
      problem: counter,
      code: 'class Counter { public: int add(int amount) { return 1; } };',
      verdict: 'compilation-error',
      message: 'error: class Counter has no public constructor Counter(int)',
    },
    {
      name: 'a class that is missing',
      problem: counter,
      code: 'class Count {};',
      verdict: 'compilation-error',
      message: 'error: there is no class Counter',
    },
    {
      name: 'an error inside the library',
      code: cppSolution.replace('return {};', 'sort(nums.begin(), target);'),
      verdict: 'compilation-error',
      message: /solution\.cpp:3:/,
    },
    {
      name: 'a copy that is none',
      problem: graphCopy,
      code: 'class Solution { public: Node* cloneGraph(Node* node) { return node; } };',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'a part of the argument in a copy',
      problem: graphCopy,
      code: 'class Solution { public: Node* cloneGraph(Node* node) { return node ? new Node(1, node->neighbors) : node; } };',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'a class of which nothing is made',
      problem: graphCopy,
      code: 'class Solution { public: int cloneGraph(Node* node) { return 1; } };',
      verdict: 'compilation-error',
      message: 'error: cloneGraph(Node*) of class Solution returns int, where Node* is expected',
    },
    {
      name: 'a destructor that fails',
      problem: counter,
      code: 'class Counter { int value; public: Counter(int start) : value(start) {} int add(int amount) { return value += amount; } ~Counter() { value = 0; } };',
    },
    {
      name: 'an uncaught exception of a program',
      problem: echo,
      code: '#include <vector>\nint main() {\n  std::vector<int> v;\n  return v.at(1);\n}\n',
      verdict: 'runtime-error',
      message: /^std::out_of_range: .*\nsolution\.cpp, line 4$/,
    },
    {
      name: 'a program that has nodes of its own',
      problem: echo,
      code: '#include <iostream>\nstruct ListNode { int value; };\nstruct Node { ListNode first; };\nint count;\nint main() { Node node; std::cin >> node.first.value; count++; std::cout << node.first.value; }\n',
    },
    {
      name: 'a program without main',
      problem: echo,
      code: 'int x;\n',
      verdict: 'compilation-error',
      message: 'error: there is no function main',
    },
  ],
  attacks: [
    {
      name: 'an include whose name is made by a macro',
      when: 'compiling',
      code: '#define PLACE </etc/shadow>\n#include PLACE\nclass Solution { public: int secret(int x) { return 0; } };',
    },
    {
      name: 'a pragma that reads another file',
      when: 'compiling',
      code: '#pragma GCC dependency "/etc/shadow"\nclass Solution { public: int secret(int x) { return none; } };',
    },
    {
      name: 'a constructor that runs before everything and closes the channel',
      when: 'running',
      code: '__attribute__((constructor)) static void early() { close(3); }\nclass Solution { public: int secret(int x) { return 0; } };',
    },
    {
      name: 'the function that writes, defined again',
      when: 'running',
      code: 'extern "C" ssize_t write(int, const void*, size_t size) { return size; }\nclass Solution { public: int secret(int x) { return 0; } };',
    },
  ],
};
