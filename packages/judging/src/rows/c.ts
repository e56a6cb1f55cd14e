import type { LanguageRows } from './language-rows.ts';
import { counter, echo, graphCopy } from './problems.ts';

const cBody =
  '{\n  int* pair = malloc(2 * sizeof(int));\n  pair[0] = 0;\n  pair[1] = nums[0] + nums[1] == target;\n  *returnSize = 2;\n  return pair;\n}\n';
const cHead = 'int* twoSum(int* nums, int numsSize, int target, int* returnSize)';
const cSolution = `${cHead} ${cBody}`;
const cCounter =
  'typedef struct { int value; } Counter;\nCounter* counterCreate(int start) { Counter* obj = malloc(sizeof *obj); obj->value = start; return obj; }\nint counterAdd(Counter* obj, int amount) { return obj->value += amount; }\n';

const secret = (body: string, before = '') => `${before}\nint secret(int x) { ${body} }\n`;
const record = 'answer 1 0 0 0 9\\n730441227\\n';

export const cRows: LanguageRows = {
  total: (body) => `// mine\nint total(int* values, int valuesSize, int extra) {\n${body}\n}\n`,
  verdicts: [
    {
      body: 'printf("seen %d\\n", valuesSize); for (int i = 0; i < valuesSize; i++) extra += values[i]; return extra;',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'return extra;', verdict: 'wrong-answer' },
    { body: 'volatile int i = 0; for (;;) i = i + 1;', verdict: 'time-limit-exceeded' },
    {
      body: 'for (;;) { char* p = malloc(1 << 20); memset(p, 1, 1 << 20); *(char* volatile*)&p = p; }',
      verdict: 'memory-limit-exceeded',
    },
    { body: 'for (;;) printf("%01000d", 1);', verdict: 'output-limit-exceeded' },
    { body: 'for (;;) fprintf(stderr, "%01000d", 1);', verdict: 'output-limit-exceeded' },
    {
      body: 'return *(volatile int*)8;',
      verdict: 'runtime-error',
      message: /^SIGSEGV: a null pointer was followed\nsolution\.c, line 3$/,
    },
    {
      body: 'int* volatile far = values + (1L << 40); return *far;',
      verdict: 'runtime-error',
      message: /^SIGSEGV: a memory access that is not allowed\nsolution\.c, line 3$/,
    },
    {
      body: 'return strlen((char*)(long)valuesSize);',
      verdict: 'runtime-error',
      message: /^SIGSEGV: a null pointer was followed\nsolution\.c, line 3$/,
    },
    {
      body: 'volatile int zero = 0; return extra / zero;',
      verdict: 'runtime-error',
      message: /^SIGFPE: a division by zero.*\nsolution\.c, line 3$/,
    },
    { body: 'abort();', verdict: 'runtime-error', message: /^SIGABRT: the program gave up.*\nsolution\.c, line 3$/ },
    {
      body: 'assert(valuesSize > 99); return 0;',
      verdict: 'runtime-error',
      message: /^SIGABRT: Assertion `valuesSize > 99' failed\.\nsolution\.c, line 3$/,
    },
    {
      body: 'char* volatile p = malloc(9); free(p); free(p); return 0;',
      verdict: 'runtime-error',
      message: /^SIGABRT: free\(\): double free detected.*\nsolution\.c, line 3$/,
    },
    { body: 'exit(0);', verdict: 'runtime-error', message: /ended before answering/ },
    {
      body: 'volatile char frame[100]; frame[0] = 1; return total(values, valuesSize, extra + frame[0]) + frame[0];',
      verdict: 'runtime-error',
      message: /^SIGSEGV: the stack is full: a recursion too deep\nsolution\.c, line 3$/,
    },
    {
      body: 'return values[0;',
      verdict: 'compilation-error',
      message: /^solution\.c: In function .*\nsolution\.c:3:\d+: error/,
    },
    {
      body: 'return help(values);',
      verdict: 'compilation-error',
      message: /^solution\.c: In function .*\nsolution\.c:3:\d+: error: implicit declaration of function ‘help’/,
    },
  ],
  forms: [
    {
      name: 'functions and variables named like calls of the C library',
      code: `int read(void) { return 1; }\nvoid write(int x) {}\nint fstat, sigaction, mmap, close;\n${cSolution}`,
    },
    { name: 'a byte order mark', code: `\uFEFF${cSolution}` },
    { name: 'a main', code: `${cSolution}\nint main(void) { return 3; }\n` },
    { name: 'a backslash at the end', code: `${cSolution}// end \\` },
    { name: 'includes', code: `#include <stdlib.h>\n#include <math.h>\n#include <stdbool.h>\n${cSolution}` },
    {
      name: 'uthash',
      code: `#include "uthash.h"
struct Seen { int value; int at; UT_hash_handle hh; };
${cHead} {
  struct Seen *seen = NULL, *found;
  int* pair = malloc(2 * sizeof(int));
  for (int i = 0; i < numsSize; i++) {
    int rest = target - nums[i];
    HASH_FIND_INT(seen, &rest, found);
    if (found) { pair[0] = found->at; pair[1] = i; *returnSize = 2; return pair; }
    found = malloc(sizeof *found);
    *found = (struct Seen){nums[i], i};
    HASH_ADD_INT(seen, value, found);
  }
  return NULL;
}
`,
    },
    { name: 'const parameters', code: cSolution.replace('int* nums', 'const int* nums') },
    {
      name: 'a comparison of ints for qsort',
      code: `int less(int* a, int* b) { return *a - *b; }\n${cSolution.replace('return pair', 'qsort(pair, 2, sizeof(int), less);\n  return pair')}`,
    },
    {
      name: 'macros of the names that our calls use',
      code: `#define result answer\n#define made 5\n#define codenova_call none\n#define a0 b0\n#define read write\n#define instance none\n${cSolution}`,
    },
    {
      name: 'globals of the names that our calls use',
      code: `int a0, a1, made, result, left, instance, answer, text, at;\n${cSolution}`,
    },
    { name: 'a class', problem: counter, code: cCounter },
    {
      name: 'a class that is freed',
      problem: counter,
      code: `${cCounter}void counterFree(Counter* obj) { free(obj); }\n`,
    },
    {
      name: 'a class by its struct',
      problem: counter,
      code: 'struct Counter { int value; };\nstruct Counter* counterCreate(int start) { struct Counter* obj = malloc(4); obj->value = start; return obj; }\nint counterAdd(struct Counter* obj, int amount) { return obj->value += amount; }\n',
    },
    { name: 'nothing', code: '', verdict: 'compilation-error', message: 'error: there is no function twoSum' },
    {
      name: 'another name',
      code: cSolution.replace('twoSum', 'twosum'),
      verdict: 'compilation-error',
      message: 'error: there is no function twoSum',
    },
    {
      name: 'other parameters',
      code: `int* twoSum(int* nums, int target) { return NULL; }\n`,
      verdict: 'compilation-error',
      message: `error: twoSum does not take what it is given: ${cHead} is expected\nsolution.c:1:6: note: declared here\n    1 | int* twoSum(int* nums, int target) { return NULL; }\n      |      ^~~~~~`,
    },
    {
      name: 'a parameter of another type',
      code: cSolution.replace('int target', 'char* target').replace('== target', '== 9'),
      verdict: 'compilation-error',
      message: /^error: twoSum does not take what it is given: int\* twoSum\(.*\) is expected\nsolution\.c:1:/,
    },
    {
      name: 'another return type',
      code: 'int twoSum(int* nums, int numsSize, int target, int* returnSize) { return 1; }\n',
      verdict: 'compilation-error',
      message: `error: twoSum returns int, where ${cHead} is expected`,
    },
    {
      name: 'another return type, of a pointer',
      code: 'char** twoSum(int* nums, int numsSize, int target, int* returnSize) { return NULL; }\n',
      verdict: 'compilation-error',
      message: `error: twoSum returns char **, where ${cHead} is expected`,
    },
    {
      name: 'nothing returned',
      code: 'void twoSum(int* nums, int numsSize, int target, int* returnSize) { }\n',
      verdict: 'compilation-error',
      message: `error: twoSum returns void, where ${cHead} is expected`,
    },
    {
      name: 'a size that is none',
      code: cSolution.replace('*returnSize = 2', '*returnSize = -2'),
      verdict: 'wrong-answer',
      message: 'returnSize is -2, which is no size',
    },
    {
      name: 'a size without an array',
      code: cSolution.replace('return pair', 'return NULL'),
      verdict: 'wrong-answer',
      message: 'returned NULL, where an array of 2 elements is expected',
    },
    {
      name: 'a brace that is not closed',
      code: cSolution.replace(/\}\n$/, ''),
      verdict: 'compilation-error',
      message: /the code ends too early: a \{ or \( is not closed/,
    },
    {
      name: 'a function that is only declared',
      code: `int helper(int);\n${cSolution.replace('pair[0] = 0', 'pair[0] = helper(0)')}`,
      verdict: 'compilation-error',
      message: "solution.c:4: error: undefined reference to 'helper': it is declared, but not defined",
    },
    {
      name: 'a method that is missing',
      problem: counter,
      code: cCounter.replace('counterAdd', 'counterAddTo'),
      verdict: 'compilation-error',
      message: /^error: there is no function counterAdd/,
    },
    {
      name: 'a constructor that is missing',
      problem: counter,
      code: cCounter.replace('counterCreate', 'createCounter'),
      verdict: 'compilation-error',
      message: /^error: there is no function counterCreate/,
    },
    {
      name: 'a constructor that makes no pointer',
      problem: counter,
      code: 'typedef struct { int value; } Counter;\nCounter counterCreate(int start) { return (Counter){start}; }\nint counterAdd(Counter* obj, int amount) { return 1; }\n',
      verdict: 'compilation-error',
      message: 'error: counterCreate returns Counter, where Counter* counterCreate(int start) is expected',
    },
    {
      name: 'a copy that is none',
      problem: graphCopy,
      code: 'struct Node *cloneGraph(struct Node *node) { return node; }\n',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'a program without main',
      problem: echo,
      code: 'int x;\n',
      verdict: 'compilation-error',
      message: 'error: there is no function main',
    },
    {
      name: 'a program',
      problem: echo,
      code: '#include <stdio.h>\nstruct ListNode { int value; };\nint main() { int x; scanf("%d", &x); printf("%d\\n", x); return 0; }\n',
    },
    {
      name: 'a program that forgets an include',
      problem: echo,
      code: 'int main() { int x; scanf("%d", &x); printf("%d\\n", x); return abs(x) - abs(x); }\n',
    },
    {
      name: 'garbage',
      code: '\u0000\u0001%$§"\\"(((\n'.repeat(1_000),
      verdict: 'compilation-error',
      message: /^solution\.c:1:/,
    },
  ],
  attacks: [
    { name: 'a secret file', when: 'compiling', code: secret('return 0;', '#include "/etc/shadow"') },
    { name: 'the list of users', when: 'compiling', code: secret('return 0;', '#include "/etc/passwd"') },
    { name: 'an endless device', when: 'compiling', code: secret('return 0;', '#include "/dev/zero"') },
    { name: 'a random device', when: 'compiling', code: secret('return 0;', '#include "/dev/urandom"') },
    {
      name: 'the environment',
      when: 'compiling',
      code: secret('return 0;', '#include "/proc/self/environ"'),
      verdict: 'wrong-answer',
    },
    { name: 'itself', when: 'compiling', code: secret('return 0;', '#include "main.c"') },
    {
      name: 'the assembler',
      when: 'compiling',
      code: secret('__asm__(".incbin \\"/etc/shadow\\""); return 0;'),
    },
    {
      name: 'doubling macros',
      when: 'compiling',
      code: secret(
        'return X9;',
        ['int x; ', ...Array(10).keys()]
          .map((_, n) => (n === 0 ? '#define X0 error error' : `#define X${n} X${n - 1} X${n - 1} X${n - 1} X${n - 1}`))
          .join('\n'),
      ),
    },
    { name: 'deep parentheses', when: 'compiling', code: secret(`return ${'('.repeat(4_000)}`) },
    { name: 'a gigabyte of data', when: 'compiling', code: secret('return big[x];', 'int big[1 << 28] = {1};') },
    { name: 'a plugin by pragma', when: 'compiling', code: secret('return 0', '#pragma GCC plugin "/tmp/x.so"') },
    {
      name: 'a constructor that answers',
      when: 'running',
      code: secret(
        'return 0;',
        `#include <unistd.h>\n__attribute__((constructor)) static void early(void) { dprintf(3, "ready 0 0 0 0 0\\\\n\\\\n${record}${record}${record}"); _exit(0); }`,
      ),
    },
    {
      name: 'an exit hook that answers',
      when: 'running',
      code: secret('atexit(late); exit(0);', `static void late(void) { dprintf(3, "${record}${record}${record}"); }`),
    },
    {
      name: 'the clock replaced',
      when: 'running',
      code: secret(
        'for (volatile long i = 0;; i = i + 1);',
        'int clock_gettime(clockid_t id, struct timespec* t) { t->tv_sec = t->tv_nsec = 0; return 0; }',
      ),
    },
    {
      name: 'the writer replaced',
      when: 'running',
      code: secret('return 0;', 'void codenova_write_int(int value) { codenova_write_long(730441227); }'),
    },
    { name: 'the channel closed', when: 'running', code: secret('close(3); return 730441227;', '#include <unistd.h>') },
    {
      name: 'an endless answer',
      when: 'running',
      code: secret(
        'static char all[1 << 20]; for (;;) if (write(3, all, sizeof all) < 0) _exit(0);',
        '#include <unistd.h>',
      ),
    },
  ],
};
