import type { LanguageRows } from './language-rows.ts';
import { counter, echo, graph, noise } from './problems.ts';

const solution = '<?php\nclass Solution {\n    function twoSum($nums, $target) {\n        return [0, 1];\n    }\n}\n';
const secret = (body: string, before = '') =>
  `<?php\n${before}\nclass Solution {\n    function secret($x) {\n${body}\n    }\n}\n`;
const answer = (value: string) => `answer 1 0 0 0 ${value.length}\\n${value}\\n`;

export const phpRows: LanguageRows = {
  total: (body) => `<?php\nclass Solution {\n    function total($values, $extra) {\n        ${body}\n    }\n}\n`,
  verdicts: [
    {
      body: 'echo "seen ", count($values), "\\n"; return array_sum($values) + $extra;',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'return $extra;', verdict: 'wrong-answer' },
    { body: '', verdict: 'wrong-answer', message: /^returned null, where int is expected$/ },
    { body: 'return "10";', verdict: 'wrong-answer', message: /^returned "10" \(string\), where int is expected$/ },
    { body: 'return 10.5;', verdict: 'wrong-answer', message: /^returned 10\.5 \(float\), where int is expected$/ },
    { body: 'return [10];', verdict: 'wrong-answer', message: /^returned \[10\] \(array\)/ },
    { body: 'return new DateTime();', verdict: 'wrong-answer', message: /^returned an object of DateTime/ },
    { body: 'return 2 ** 40;', verdict: 'wrong-answer', message: /not a 32-bit integer/ },
    { body: 'while (true);', verdict: 'time-limit-exceeded' },
    { body: 'sleep(60);', verdict: 'time-limit-exceeded' },
    { body: '$a = []; while (true) $a[] = str_repeat("x", 100000);', verdict: 'memory-limit-exceeded' },
    { body: 'while (true) echo str_repeat("x", 10000);', verdict: 'output-limit-exceeded' },
    { body: 'while (true) fwrite(STDERR, str_repeat("x", 10000));', verdict: 'output-limit-exceeded' },
    {
      body: 'throw new RuntimeException("no way");',
      verdict: 'runtime-error',
      message: /^RuntimeException: no way\nsolution\.php, line 4$/,
    },
    {
      body: 'return intdiv($extra, 0);',
      verdict: 'runtime-error',
      message: /^DivisionByZeroError: Division by zero\nsolution\.php, line 4$/,
    },
    {
      body: 'return $values->missing();',
      verdict: 'runtime-error',
      message: /^Error: Call to a member function missing\(\) on array\nsolution\.php, line 4$/,
    },
    {
      body: '$a = range(0, 1 << 24); return 0;',
      verdict: 'memory-limit-exceeded',
      message: /^Allowed memory size of 67108864 bytes exhausted .*\nsolution\.php, line 4$/,
    },
    // Bounded by the memory limit alone.
    { body: 'return 1 + $this->total($values, $extra);', verdict: 'memory-limit-exceeded' },
    { body: 'exit(0);', verdict: 'runtime-error', message: /ended before answering/ },
    {
      body: 'return $values[;',
      verdict: 'compilation-error',
      message: /^ParseError: syntax error, unexpected token ";".*\nsolution\.php, line 4$/,
    },
  ],
  forms: [
    { name: 'a byte order mark', code: `\uFEFF${solution}` },
    { name: 'its standard output closed', code: `${solution}fclose(STDOUT); fclose(STDERR); fclose(STDIN);\n` },
    { name: 'no opening tag', code: solution.replace('<?php\n', '') },
    {
      name: 'no opening tag but in a comment',
      code: `// <?php\n# <?= 1\n${solution.replace('<?php\n', '')}`,
    },
    { name: 'a byte order mark and no opening tag', code: `\uFEFF${solution.replace('<?php\n', '')}` },
    { name: 'a closing tag', code: `${solution}?>\n` },
    {
      name: 'strict types',
      code: solution
        .replace('<?php\n', '<?php\ndeclare(strict_types=1);\n')
        .replace('($nums, $target)', '(array $nums, int $target): array'),
    },
    { name: 'a plain function', code: '<?php\nfunction twoSum($nums, $target) { return [0, 1]; }\n' },
    { name: 'an underscore in the name', code: '<?php\nfunction two_sum($nums, $target) { return [0, 1]; }\n' },
    { name: 'helpers and another class', code: `${solution}function helper() { return 1; }\nfinal class Other {}\n` },
    {
      name: 'a node class of their own',
      code: `<?php\nclass ListNode { public $own; }\n${solution.replace('<?php\n', '')}`,
    },
    {
      name: 'keys that are not in order',
      code: solution.replace('[0, 1]', 'array_filter([5 => 0, 2 => 1], fn ($x) => true)'),
    },
    { name: 'a main guard', code: `${solution}if (isset($argv[1])) { throw new Exception(); }\n` },
    { name: 'whole numbers of type float', code: solution.replace('[0, 1]', '[floor(0.5), 4 / 4]') },
    {
      name: 'nothing',
      code: '',
      verdict: 'compilation-error',
      message: 'there is no class Solution with a method twoSum',
    },
    {
      name: 'another name',
      code: solution.replace('twoSum', 'three'),
      verdict: 'compilation-error',
      message: 'class Solution has no method twoSum',
    },
    {
      name: 'ten kilobytes of noise',
      code: `<?php ${noise.replaceAll('?>', '')}`,
      verdict: 'compilation-error',
      message: /^ParseError: /,
    },
    {
      name: 'a class declared twice',
      code: `${solution}class Solution {}\n`,
      verdict: 'compilation-error',
      message: /^Cannot declare class Solution, because the name is already in use\nsolution\.php, line 7$/,
    },
    {
      name: 'an error while it loads',
      code: `${solution}intdiv(1, 0);\n`,
      verdict: 'runtime-error',
      message: 'DivisionByZeroError: Division by zero\nsolution.php, line 7',
    },
    {
      name: 'an array of other things',
      code: solution.replace('[0, 1]', '[0, "b"]'),
      verdict: 'wrong-answer',
      message: 'returned "b" (string), where int is expected',
    },
    {
      name: 'a warning with its place',
      code: solution.replace('return', '$x = $nums[99];\n        return'),
      stderr: /^PHP Warning: {2}Undefined array key 99 in solution\.php on line 4\n$/,
    },
    {
      name: 'a class',
      problem: counter,
      code: '<?php\nclass Counter {\n    function __construct(private int $value) {}\n    function add(int $amount): int { return $this->value += $amount; }\n}\n',
    },
    {
      name: 'a method that is missing',
      problem: counter,
      code: '<?php\nclass Counter { function __construct($start) {} }\n',
      verdict: 'compilation-error',
      message: 'class Counter has no method add',
    },
    {
      name: 'a class that is missing',
      problem: counter,
      code: '<?php\nclass Count {}\n',
      verdict: 'compilation-error',
      message: 'there is no class Counter',
    },
    {
      name: 'the argument in place of a copy',
      problem: graph,
      code: '<?php\nclass Solution { function cloneGraph($node) { return $node; } }\n',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'an uncaught exception of a program',
      problem: echo,
      code: '<?php\nfunction f() {\n    throw new Exception("no way");\n}\nf();\n',
      verdict: 'runtime-error',
      message: 'Exception: no way\nsolution.php, line 3',
      stderr: 'PHP Fatal error:  Uncaught Exception: no way in solution.php:3\nStack trace:\n#0 solution.php(5): f()\n',
    },
    {
      name: 'a copy that leads back to the argument',
      problem: graph,
      code: 'class Solution { function cloneGraph($node) { return new Node(1, $node->neighbors); } }',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'something else than a node',
      problem: graph,
      code: 'class Solution { function cloneGraph($node) { return 5; } }',
      verdict: 'wrong-answer',
      message: 'returned 5 (int), where a node is expected',
    },
    {
      name: 'other parameters',
      code: solution.replace('$target', '$target, $third'),
      verdict: 'runtime-error',
      message:
        /^ArgumentCountError: Too few arguments to function Solution::twoSum\(\), 2 passed .* and exactly 3 expected\nsolution\.php, line 3$/,
    },
    {
      name: 'a property that is not declared, and the usual extensions',
      problem: counter,
      code: 'class Counter {\n    function __construct($start) { $this->value = $start; }\n    function add($amount) { return $this->value += ctype_digit("1") && mb_strlen("ä") === 1 && bcadd("1", "1") === "2" ? $amount : 0; }\n}\n',
      stderr: '',
    },
    {
      name: 'variables of the top level, used by a program',
      problem: echo,
      code: '<?php\n$n = (int) readline_of();\nfunction readline_of() { return fgets(STDIN); }\nfunction show() { global $n; echo $n, "\\n"; }\nregister_shutdown_function("show");\n',
    },
    { name: 'nothing, for a program', problem: echo, code: '', verdict: 'wrong-answer' },
    { name: 'a program', problem: echo, code: '<?php\necho (int) fgets(STDIN), PHP_EOL;\n' },
    { name: 'a program that ends itself', problem: echo, code: '<?php\necho "4\\n";\nexit;\n' },
    {
      name: 'a program with a syntax error',
      problem: echo,
      code: '<?php\necho (;\n',
      verdict: 'compilation-error',
      message: /^ParseError: .*\nsolution\.php, line 2$/,
    },
  ],
  attacks: [
    { name: 'a nest of brackets', when: 'compiling', code: secret(`return ${'('.repeat(9_000)};`) },
    { name: 'a file of the host', when: 'compiling', code: secret('return 0', 'require "/etc/shadow"') },
    {
      name: 'handlers replaced',
      when: 'running',
      code: secret(
        'return 0;',
        'set_error_handler(fn () => exit(0)); set_exception_handler(fn () => exit(0)); register_shutdown_function(fn () => print("answer 1 0 0 0 1\\n1\\n"));',
      ),
    },
    {
      name: 'the channel by its number, in another program',
      when: 'running',
      code: secret('shell_exec("printf \'answer 1 0 0 0 1\\n1\\n\' >&3"); return 0;'),
    },
    {
      name: 'the classes of the harness by reflection',
      when: 'running',
      code: secret(
        'foreach (get_declared_classes() as $name) if (str_starts_with($name, "CodeNova")) foreach ((new ReflectionClass($name))->getProperties(ReflectionProperty::IS_STATIC) as $each) { try { $each->setValue(null, null); } catch (Throwable) { continue; } } return 0;',
      ),
    },
    {
      name: 'an answer and an early end',
      when: 'running',
      code: secret(`file_put_contents("php://fd/3", "${answer('1')}"); exit(0);`),
    },
    {
      name: 'a shutdown function that answers',
      when: 'running',
      code: secret(
        `register_shutdown_function(function () { file_put_contents("php://fd/3", str_repeat("${answer('730441227')}", 3)); }); exit(0);`,
      ),
    },
    {
      name: 'functions of the harness defined first',
      when: 'running',
      code: `<?php\nnamespace CodeNova;\nfunction describe($x) { return 730441227; }\n`,
      verdict: 'compilation-error',
    },
    {
      name: 'library functions of the same names',
      when: 'running',
      code: `<?php\nnamespace CodeNova { function strlen($x) { return 1; } function fwrite() { return 1; } function implode() { return "730441227"; } }\nnamespace { class Solution { function secret($x) { return 0; } } }\n`,
    },
    {
      name: 'a value of its own text',
      when: 'running',
      code: secret('return new class { function __toString() { return "730441227"; } };'),
    },
    {
      name: 'looking for the answer in the stack and the globals',
      when: 'running',
      code: secret(
        'foreach ([$GLOBALS, debug_backtrace()] as $place) if (preg_match("/730441227|905667310/", print_r($place, true), $m)) return (int) $m[0]; return 0;',
      ),
    },
    {
      name: 'the channel through reflection',
      when: 'running',
      code: secret(
        'foreach (debug_backtrace() as $frame) foreach ($frame["args"] ?? [] as $each) if (is_object($each) && method_exists($each, "record")) { $each->record("answer", "730441227"); } return 0;',
      ),
    },
    {
      name: 'output buffers that rewrite',
      when: 'running',
      code: secret('ob_start(fn () => "730441227"); echo 1; return 0;'),
    },
    { name: 'a file of the host', when: 'running', code: secret('return 0;', 'include "/etc/shadow";') },
  ],
};
