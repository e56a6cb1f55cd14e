import type { LanguageRows } from './language-rows.ts';
import { counter, echo, graph, noise } from './problems.ts';

const kotlinMethod =
  'fun twoSum(nums: IntArray, target: Int): IntArray = if (nums[0] + nums[1] == target) intArrayOf(0, 1) else intArrayOf()';
const kotlinSolution = `class Solution {\n    ${kotlinMethod}\n}\n`;
const kotlinSecret = (body: string, before = '') =>
  `${before}\nclass Solution { fun secret(x: Int): Int { ${body} } }\n`;

export const kotlinRows: LanguageRows = {
  total: (body) => `class Solution {\n    fun total(values: IntArray, extra: Int): Int {\n${body}\n    }\n}\n`,
  verdicts: [
    { body: 'println("seen " + values.size); return values.sum() + extra', verdict: 'accepted', stdout: 'seen 3\n' },
    { body: 'return extra', verdict: 'wrong-answer' },
    { body: 'while (true) {}', verdict: 'time-limit-exceeded' },
    { body: 'Thread.sleep(60_000); return 0', verdict: 'time-limit-exceeded' },
    {
      body: 'val all = ArrayList<IntArray>(); while (true) all.add(IntArray(100_000))',
      verdict: 'memory-limit-exceeded',
    },
    { body: 'while (true) println("x".repeat(10000))', verdict: 'output-limit-exceeded' },
    {
      body: 'return values[99]',
      verdict: 'runtime-error',
      message: /ArrayIndexOutOfBoundsException: .*\nSolution\.kt, line 3$/,
    },
    {
      body: 'val text: String? = null; return text!!.length',
      verdict: 'runtime-error',
      message: /NullPointerException\nSolution\.kt, line 3$/,
    },
    { body: 'error("no")', verdict: 'runtime-error', message: /IllegalStateException: no\nSolution\.kt, line 3$/ },
    { body: 'return 1 + total(values, extra)', verdict: 'runtime-error', message: /StackOverflowError/ },
    { body: 'kotlin.system.exitProcess(0)', verdict: 'runtime-error', message: /ended before answering/ },
    { body: 'return values[0', verdict: 'compilation-error', message: /^Solution\.kt:3:16: error: / },
    { body: 'return "a"', verdict: 'compilation-error', message: /^Solution\.kt:3:8: error: .*\nreturn "a"\n {7}\^/ },
  ],
  forms: [
    { name: 'a byte order mark', code: `\uFEFF${kotlinSolution}` },
    { name: 'a function outside of a class', code: `${kotlinMethod}\n` },
    { name: 'an object', code: kotlinSolution.replace('class', 'object') },
    {
      name: 'a package, annotations of the file and imports',
      code: `// mine\n/* a */ @file:Suppress("unused")\n@file:JvmName("Other")\n\npackage com.example.two\n\nimport java.util.*\nimport kotlin.math.max as most\n\n${kotlinSolution}`,
    },
    {
      name: 'an error after a package, on its own line',
      code: `package a.b\nclass Solution {\n${kotlinMethod.replace('nums[0]', 'nums[9]')}\n}`,
      verdict: 'runtime-error',
      message: /ArrayIndexOutOfBoundsException: .*\nSolution\.kt, line 3$/,
    },
    {
      name: 'main, helpers and names of the library',
      code: `import kotlin.collections.ArrayDeque\n\ndata class Pair(val a: Int, val b: Int)\nenum class Mode { A, B }\nfun max(a: Int, b: Int) = if (a > b) a else b\nval abs = 3\n${kotlinSolution}\nfun main(args: Array<String>) {\n    println(Solution().twoSum(intArrayOf(1, 2), max(3, abs)))\n}\n`,
    },
    {
      name: 'what is usually imported',
      problem: counter,
      code: 'class Counter(start: Int) {\n    private val seen = TreeMap<Int, Int>()\n    private val waiting = ArrayDeque<Int>()\n    private val nearest = PriorityQueue<Int>(reverseOrder())\n    private var value = start\n    fun add(amount: Int): Int {\n        waiting.addLast(max(amount, abs(amount)))\n        nearest.add(waiting.removeFirst())\n        seen[value] = nearest.poll()\n        value += seen.lastEntry().value + sqrt(0.0).toInt()\n        return value\n    }\n}\n',
    },
    {
      name: 'lists in place of arrays',
      code: 'class Solution { fun twoSum(nums: List<Int>, target: Int): List<Int> = if (nums.take(2).sum() == target) listOf(0, 1) else emptyList() }',
    },
    {
      name: 'another name',
      code: kotlinSolution.replace('twoSum', 'twosum'),
      verdict: 'compilation-error',
      message: 'class Solution has no method twoSum with 2 parameters',
    },
    {
      name: 'a class of another name',
      code: kotlinSolution.replace('Solution', 'Solutions'),
      verdict: 'compilation-error',
      message: 'there is no class Solution',
    },
    {
      name: 'other parameters',
      code: 'class Solution { fun twoSum(nums: IntArray, target: String) = nums }',
      verdict: 'compilation-error',
      message: 'method twoSum takes (int[], String), where (int[], int) is expected',
    },
    {
      name: 'a constructor that is missing',
      problem: counter,
      code: 'class Counter { fun add(amount: Int) = amount }',
      verdict: 'compilation-error',
      message: 'class Counter has no constructor with 1 parameter',
    },
    {
      name: 'another type returned',
      code: 'class Solution { fun twoSum(nums: IntArray, target: Int): Any = "0 1" }',
      verdict: 'wrong-answer',
      message: 'returned 0 1, where int[] is expected',
    },
    {
      name: 'nothing returned',
      code: 'class Solution { fun twoSum(nums: IntArray, target: Int): Any? = null }',
      verdict: 'wrong-answer',
      message: 'returned null, where int[] is expected',
    },
    {
      name: 'a node class of their own, for themselves',
      problem: counter,
      code: 'class TreeNode(val key: String)\nclass Node { var before: Node? = null }\nclass Counter(start: Int) {\n    private var value = start + TreeNode("").key.length\n    fun add(amount: Int): Int { value += amount; return value }\n}\n',
    },
    {
      name: 'the node class defined once more',
      problem: graph,
      code: 'class Node(var `val`: Int) {\n    val neighbors = ArrayList<Node?>()\n}\nclass Solution {\n    val seen = HashMap<Node, Node>()\n    fun cloneGraph(node: Node?): Node? = if (node == null) null else seen[node] ?: Node(node.`val`).also { copy ->\n        seen[node] = copy\n        node.neighbors.forEach { copy.neighbors.add(cloneGraph(it)) }\n    }\n}\n',
    },
    {
      name: 'the argument in place of a copy',
      problem: graph,
      code: 'class Solution { fun cloneGraph(node: Node?): Node? = node }',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'an error on the first line, beside our imports',
      code: `class Solution { fun twoSum(nums: IntArray, target: Int): IntArray = 5 }`,
      verdict: 'compilation-error',
      message:
        /^Solution\.kt:1:70: error: .*\nclass Solution \{ fun twoSum\(nums: IntArray, target: Int\): IntArray = 5 \}\n {69}\^$/,
    },
    {
      name: 'an uncaught exception of a program',
      problem: echo,
      code: 'fun main() {\n    throw IllegalStateException("z")\n}\n',
      verdict: 'runtime-error',
      message: 'java.lang.IllegalStateException: z\nMain.kt, line 2',
      stderr:
        /^Exception in thread "main" java\.lang\.IllegalStateException: z\n\tat MainKt\.main\(Main\.kt:2\)\n\tat MainKt\.main\(Main\.kt\)\n$/,
    },
    {
      name: 'a program with an array',
      problem: echo,
      code: 'fun main(args: Array<String>) = println(readln().toInt())\n',
    },
    {
      name: 'a program in an object',
      problem: echo,
      code: 'object Main {\n    @JvmStatic fun main(args: Array<String>) {\n        println(Scanner(System.`in`).nextInt())\n    }\n}\n',
    },
    {
      name: 'a program without main',
      problem: echo,
      code: 'val x = 1\n',
      verdict: 'runtime-error',
      message: /no main method/,
    },
    {
      name: 'a program in the companion of a class',
      problem: echo,
      code: 'class Main {\n    companion object {\n        @JvmStatic fun main(args: Array<String>) = println(readln().toInt())\n    }\n}\n',
    },
    {
      name: 'a program of a function, beside a class Main',
      problem: echo,
      code: 'class Main { companion object { @JvmStatic fun main(args: Array<String>) = println(1) } }\nfun main() = println(readln().toInt())\n',
    },
    {
      name: 'a value of a program that prints the answer, then fails',
      problem: echo,
      code: 'val first = readln().toInt().also { println(it) }\nval second =\n    1 / (first - first)\nfun main() {}\n',
      verdict: 'runtime-error',
      message: 'java.lang.ArithmeticException: / by zero\nMain.kt, line 3',
    },
    {
      name: "Kotlin's ArrayDeque, not imported",
      code: 'class Solution { fun twoSum(nums: IntArray, target: Int): IntArray { val all = ArrayDeque(nums.toList()); all.addLast(0); return intArrayOf(all[all.lastIndex], all.removeLast() + 1) } }',
    },
    {
      name: "Java's ArrayDeque, by its interface",
      code: 'class Solution { fun twoSum(nums: IntArray, target: Int): IntArray { val all: Deque<Int> = ArrayDeque(); all.push(1); all.offerFirst(0); return intArrayOf(all.poll(), all.pop()) } }',
    },
    {
      name: 'an error on the first line, beside our import of ArrayDeque',
      code: `class Solution { fun twoSum(nums: IntArray, target: Int): IntArray = ArrayDeque<Int>() }`,
      verdict: 'compilation-error',
      message: /^Solution\.kt:1:70: error: .*\nclass Solution \{ fun twoSum.*\n {69}\^$/,
    },
    { name: 'nothing', code: '', verdict: 'compilation-error', message: 'there is no class Solution' },
    {
      name: 'ten kilobytes of noise',
      code: noise,
      verdict: 'compilation-error',
      message: /^Solution\.kt:1:\d+: error: /,
    },
    { name: 'a control character', code: 'class Solution {\u0000}', verdict: 'compilation-error', message: /error: / },
  ],
  attacks: [
    {
      name: 'deep parentheses',
      when: 'compiling',
      code: kotlinSecret(`return ${'('.repeat(4_000)}x${')'.repeat(4_000)} +`),
    },
    {
      name: 'a constant too large for a class',
      when: 'compiling',
      code: kotlinSecret(`return "${'x'.repeat(9_000)}".length`),
      verdict: 'wrong-answer',
    },
    {
      name: 'a script of annotations',
      when: 'compiling',
      code: kotlinSecret('return 0', '@file:DependsOn("x:y:1")\n@file:Import("/etc/shadow")'),
    },
    {
      name: 'a class of the compiler',
      when: 'compiling',
      code: kotlinSecret('return CodeNovaHarness::class.hashCode()'),
    },
    {
      name: 'types without end',
      when: 'compiling',
      code: kotlinSecret(
        'return f()',
        `typealias A<T> = Map<T, T>\nfun f(): ${'A<'.repeat(14)}Int${'>'.repeat(14)} = 0`,
      ),
    },
    { name: 'a writer that is patched', when: 'running', code: kotlinSecret('System.setOut(null); return 0') },
    {
      name: 'answers on the channel, then an end',
      when: 'running',
      code: kotlinSecret(
        'FileOutputStream(FileDescriptor.out).write("answer 1 0 0 0 1\\n1\\n".repeat(3).toByteArray()); Runtime.getRuntime().halt(0); return 0',
      ),
    },
    {
      name: 'a number that changes',
      when: 'running',
      code: 'class Odd : Number() { override fun toInt() = 1; override fun toLong() = 730441227L; override fun toByte() = 1.toByte(); override fun toShort() = 1.toShort(); override fun toFloat() = 1f; override fun toDouble() = 1.0 }\nclass Solution { fun secret(x: Int): Any = Odd() }',
    },
    {
      name: 'a hook at the end',
      when: 'running',
      code: kotlinSecret('Runtime.getRuntime().addShutdownHook(Thread { while (true) {} }); System.exit(0); return 0'),
    },
    {
      name: 'threads without end',
      when: 'running',
      code: kotlinSecret('while (true) Thread { while (true) {} }.start()'),
    },
  ],
};
