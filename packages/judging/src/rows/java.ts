import type { LanguageRows } from './language-rows.ts';
import { counter, echo, graph, noise } from './problems.ts';

const javaMethod =
  'public int[] twoSum(int[] nums, int target) { return nums[0] + nums[1] == target ? new int[] {0, 1} : null; }';

const javaSecret = (body: string, before = '') =>
  `${before}\nclass Solution { public int secret(int x) throws Exception { ${body} } }`;

export const javaRows: LanguageRows = {
  total: (body) => `class Solution {\n  public int total(int[] values, int extra) {\n${body}\n  }\n}\n`,
  verdicts: [
    {
      body: 'System.out.println("seen " + values.length); return Arrays.stream(values).sum() + extra;',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'return extra;', verdict: 'wrong-answer' },
    {
      body: 'try { Thread.sleep(60_000); } catch (InterruptedException e) {} return 0;',
      verdict: 'time-limit-exceeded',
    },
    { body: 'for (;;);', verdict: 'time-limit-exceeded' },
    { body: 'List<int[]> a = new ArrayList<>(); for (;;) a.add(new int[100_000]);', verdict: 'memory-limit-exceeded' },
    { body: 'for (;;) System.out.println("x".repeat(10000));', verdict: 'output-limit-exceeded' },
    {
      body: 'return values[99];',
      verdict: 'runtime-error',
      message: /ArrayIndexOutOfBoundsException: .*\nSolution\.java, line 3$/,
    },
    { body: 'return total(values, extra);', verdict: 'runtime-error', message: /StackOverflowError/ },
    { body: 'System.exit(0); return 0;', verdict: 'runtime-error', message: /ended before answering/ },
    {
      body: 'throw new IllegalStateException("no");',
      verdict: 'runtime-error',
      message: /^java\.lang\.IllegalStateException: no\nSolution\.java, line 3$/,
    },
    { body: 'return "a";', verdict: 'compilation-error', message: /^Solution\.java:3: error: incompatible types/ },
    { body: 'return values[0', verdict: 'compilation-error', message: /^Solution\.java:3: error/ },
  ],
  forms: [
    { name: 'a byte order mark', code: `\uFEFFclass Solution { ${javaMethod} }` },
    {
      name: 'a public class of another name in a comment',
      code: `/*\npublic class Foo {\n}\n*/\npublic class Solution { ${javaMethod} }`,
    },
    { name: 'a public interface before', code: `public interface Foo {}\nclass Solution { ${javaMethod} }` },
    {
      name: 'a package',
      code: `// mine\n/* a\n * b */ package com.example\n  .two;\nimport java.util.*;\npublic class Solution { ${javaMethod} }`,
    },
    {
      name: 'an error after a package, on its own line',
      code: `package a.b;\nclass Solution {\n${javaMethod.replace('nums[0]', 'nums[9]')}\n}`,
      verdict: 'runtime-error',
      message: /ArrayIndexOutOfBoundsException: .*\nSolution\.java, line 3$/,
    },
    {
      name: 'an annotated public class of another name in a program',
      problem: echo,
      code: '@SuppressWarnings("x") public class Foo {\n  public static void main(String[] a) { System.out.println(new Scanner(System.in).nextInt()); }\n}\n',
    },
    {
      name: 'an overload that fits after',
      code: `class Solution { public int[] twoSum(long a, int b) { return null; } ${javaMethod} }`,
    },
    {
      name: 'an overload that fits before',
      code: `class Solution { ${javaMethod} public int[] twoSum(long a, int b) { return null; } }`,
    },
    {
      name: 'overloads of constructors and of arrays',
      problem: counter,
      code: 'class Counter { int value; Counter(int[] a) {} Counter(int start) { value = start; } Counter(String s) {} public int add(String s) { return 0; } int add(int amount) { return value += amount; } public int add(List<Integer> s) { return 0; } }',
    },
    {
      name: 'a null pointer, by name',
      code: 'class Solution { public int[] twoSum(int[] nums, int target) { return h(null); }\n  int[] h(String text) { return new int[text.length()]; } }',
      verdict: 'runtime-error',
      message: /"text" is null\nSolution\.java, line 2$/,
    },
    {
      name: 'a stack printed',
      code: 'class Solution {\n  public int[] twoSum(int[] nums, int target) {\n    new Exception("x", new RuntimeException("y")).printStackTrace();\n    return null;\n  }\n}\n',
      verdict: 'wrong-answer',
      stderr:
        /^java\.lang\.Exception: x\n\tat Solution\.twoSum\(Solution\.java:3\)\nCaused by: java\.lang\.RuntimeException: y\n/,
    },
    {
      name: 'an uncaught exception of a program',
      problem: echo,
      code: 'class Main {\n  public static void main(String[] a) {\n    throw new IllegalStateException("z");\n  }\n}\n',
      verdict: 'runtime-error',
      message: 'java.lang.IllegalStateException: z\nMain.java, line 3',
      stderr: 'Exception in thread "main" java.lang.IllegalStateException: z\n\tat Main.main(Main.java:3)\n',
    },
    {
      name: 'an error on the first line',
      code: 'class Solution { public int[] twoSum(int[] nums, int target) { return 5; } }',
      verdict: 'compilation-error',
      message: /^Solution\.java:1: error: incompatible types: int cannot be converted to int\[\]\nclass Solution/,
    },
    {
      name: 'another name',
      code: `class Solution { ${javaMethod.replace('twoSum', 'twosum')} }`,
      verdict: 'compilation-error',
      message: 'class Solution has no method twoSum with 2 parameters',
    },
    {
      name: 'a class of another name',
      code: `class Solutions { ${javaMethod} }`,
      verdict: 'compilation-error',
      message: 'there is no class Solution',
    },
    {
      name: 'other parameters',
      code: 'class Solution { public int[] twoSum(List<String> nums, String target) { return null; } }',
      verdict: 'compilation-error',
      message: 'method twoSum takes (List<String>, String), where (int[], int) is expected',
    },
    {
      name: 'a constructor that is missing',
      problem: counter,
      code: 'class Counter { int add(int amount) { return 1; } }',
      verdict: 'compilation-error',
      message: 'class Counter has no constructor with 1 parameter',
    },
    {
      name: 'an interface in place of a class',
      problem: counter,
      code: 'interface Counter { int add(int amount); }',
      verdict: 'compilation-error',
      message: 'Counter is no class of which there can be an object',
    },
    {
      name: 'another type returned',
      code: 'class Solution { public Object twoSum(int[] nums, int target) { return "0 1"; } }',
      verdict: 'wrong-answer',
      message: 'returned 0 1, where int[] is expected',
    },
    {
      name: 'main and helpers',
      code: `import static java.lang.Math.max;\nimport java.util.stream.*;\nenum Mode { A, B }\nrecord Pair(int a, int b) {}\ninterface Shape { int area(); }\nclass Helper { static int half(int x) { return max(0, x / 2); } }\npublic class Solution { ${javaMethod} public static void main(String[] args) { System.out.println(new Solution().twoSum(new int[] {1, 2}, 3)); } }`,
    },
    {
      name: 'a node class and an Entry of their own',
      problem: counter,
      code: 'class TreeNode { String key; TreeNode(String key) { this.key = key; } }\nclass Node { Node before; }\nclass Counter { int value; Counter(int start) { value = start + new TreeNode("").key.length(); } int add(int amount) { return value += amount; } }',
    },
    {
      name: 'the node class defined once more, otherwise',
      problem: graph,
      code: 'class Node { int val; Set<String> marks = new HashSet<>(); List<Node> neighbors; Node(int value, List<Node> all) { val = value; neighbors = all; } }\nclass Solution { Map<Node, Node> seen = new HashMap<>(); Node cloneGraph(Node node) { if (node == null) return null; if (seen.containsKey(node)) return seen.get(node); Node copy = new Node(node.val, new LinkedList<>()); seen.put(node, copy); for (Node each : node.neighbors) copy.neighbors.add(cloneGraph(each)); return copy; } }',
    },
    {
      name: 'a node class without what it needs',
      problem: graph,
      code: 'class Node { int value; }\nclass Solution { Node cloneGraph(Node node) { return node; } }',
      verdict: 'compilation-error',
      message: 'class Node has no field val',
    },
    {
      name: 'the argument in place of a copy',
      problem: graph,
      code: 'class Solution { Node cloneGraph(Node node) { return node; } }',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'a copy that leads back to the argument',
      problem: graph,
      code: 'class Solution { Node cloneGraph(Node node) { Node copy = new Node(1); copy.neighbors = node.neighbors; return copy; } }',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    { name: 'nothing', code: '', verdict: 'compilation-error', message: 'there is no class Solution' },
    { name: 'ten kilobytes of noise', code: noise, verdict: 'compilation-error', message: /^Solution.java:1: error: / },
    {
      name: 'a control character',
      code: 'class Solution {\u0000}',
      verdict: 'compilation-error',
      message: /error: illegal character/,
    },
    {
      name: 'a static block of a program that prints the answer, then fails',
      problem: echo,
      code: 'public class Main {\n  static {\n    System.out.println(new Scanner(System.in).nextInt());\n    System.out.println(1 / (System.out.hashCode() * 0));\n  }\n  public static void main(String[] a) { }\n}\n',
      verdict: 'runtime-error',
      message: 'java.lang.ArithmeticException: / by zero\nMain.java, line 4',
      stderr:
        /^Exception in thread "main" java\.lang\.ExceptionInInitializerError\nCaused by: java\.lang\.ArithmeticException: \/ by zero\n\tat Main\.<clinit>\(Main\.java:4\)\n/,
    },
    {
      name: 'a main method of a program that is not static',
      problem: echo,
      code: 'class Main { public void main(String[] a) { System.out.println(4); } }',
      verdict: 'runtime-error',
      message: /no main method/,
    },
    {
      name: 'a memory error in a static block of a program',
      problem: echo,
      code: 'class Main {\n  static List<int[]> all = new ArrayList<>();\n  static { while (all != null) all.add(new int[1 << 20]); }\n  public static void main(String[] a) { }\n}\n',
      verdict: 'memory-limit-exceeded',
    },
    {
      name: 'a memory error in a task',
      code: 'class Solution { public int[] twoSum(int[] nums, int target) throws Exception { return CompletableFuture.supplyAsync(() -> { List<int[]> all = new ArrayList<>(); for (;;) all.add(new int[1 << 20]); }).thenApply(x -> nums).get(); } }',
      verdict: 'memory-limit-exceeded',
    },
    {
      name: 'main methods of helpers beside that of a program',
      problem: echo,
      code: 'class Another { static class Main { public static void main(String[] a) { System.out.println(1); } }\n  public static void main(String[] a) { System.out.println(2); } }\npublic class Program {\n  static class Deep { public static void main(String[] a) { System.out.println(3); } }\n  public static void main(String[] a) { System.out.println(new Scanner(System.in).nextInt()); }\n}\n',
    },
    {
      name: 'a program whose own exception cannot be printed',
      problem: echo,
      code: 'class Main {\n  static class Odd extends RuntimeException { public void printStackTrace(PrintStream to) { throw this; } public String toString() { throw this; } }\n  public static void main(String[] a) {\n    System.out.println(4);\n    throw new Odd();\n  }\n}\n',
      verdict: 'runtime-error',
    },
    {
      name: 'a static block of a helper that fails',
      code: 'class Solution {\n  public int[] twoSum(int[] nums, int target) { return Helper.table; }\n}\nclass Helper {\n  static int[] table = new int[-1];\n}\n',
      verdict: 'runtime-error',
      message: 'java.lang.NegativeArraySizeException: -1\nSolution.java, line 5',
    },
    {
      name: 'an exception that has no stack',
      code: 'class Solution {\n  static class Odd extends RuntimeException { public StackTraceElement[] getStackTrace() { return null; } public String getMessage() { return "odd"; } }\n  public int[] twoSum(int[] nums, int target) { throw new Odd(); }\n}\n',
      verdict: 'runtime-error',
      message: 'Solution$Odd: odd',
    },
    {
      name: 'a Pair of the practice sites',
      code: 'class Solution { public int[] twoSum(int[] nums, int target) { Set<Pair<Integer, String>> seen = new HashSet<>(List.of(new Pair<>(0, "a"))); Pair<Integer, Integer> pair = new Pair<>(0, 1); return seen.contains(new Pair<>(0, "a")) && pair.toString().equals("0=1") ? new int[] {pair.getKey(), pair.getValue()} : null; } }',
    },
    {
      name: 'a Pair, imported',
      code: 'import javafx.util.Pair;\nclass Solution { public int[] twoSum(int[] nums, int target) { var pair = new Pair<>(0, 1); return new int[] {pair.getKey(), pair.getValue()}; } }',
    },
    { name: 'nothing, for a program', problem: echo, code: '', verdict: 'runtime-error', message: /no main method/ },
  ],
  attacks: [
    {
      name: 'deep parentheses',
      when: 'compiling',
      code: javaSecret(`return ${'('.repeat(4_000)}x${')'.repeat(4_000)} +;`),
    },
    {
      name: 'a sum of many terms',
      when: 'compiling',
      code: javaSecret(`return ${'1 + '.repeat(2_400)}0;`),
      verdict: 'wrong-answer',
    },
    {
      name: 'a constant too long',
      when: 'compiling',
      code: javaSecret('return A.length();', `class T { static final String A = "${'x'.repeat(4_000)}"; }`).replace(
        'A.',
        `(${Array(20).fill('T.A').join(' + ')}).`,
      ),
    },
    {
      name: 'an annotation processor',
      when: 'compiling',
      code: javaSecret(
        'return 0',
        '@javax.annotation.processing.SupportedAnnotationTypes("*") class P extends javax.annotation.processing.AbstractProcessor {}',
      ),
    },
    {
      name: 'a class of the compiler',
      when: 'compiling',
      code: javaSecret('return CodeNovaHarness.class.hashCode();'),
    },
    {
      name: 'a writer that is patched',
      when: 'running',
      code: javaSecret('System.setOut(null); System.setErr(null); return 0;'),
    },
    {
      name: 'answers on the channel, then an end',
      when: 'running',
      code: javaSecret(
        'new FileOutputStream(FileDescriptor.out).write("answer 1 0 0 0 1\\n1\\n".repeat(3).getBytes()); Runtime.getRuntime().halt(0); return 0;',
      ),
    },
    {
      name: 'the harness found by reflection',
      when: 'running',
      code: javaSecret(
        'for (String name : new String[] {"CodeNovaRecords", "CodeNovaOutput"}) for (var field : Class.forName(name).getDeclaredFields()) if (java.lang.reflect.Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) { field.setAccessible(true); field.set(null, null); } return 730441227;',
      ),
    },
    {
      name: 'a number that changes',
      when: 'running',
      code: 'class Solution { public Object secret(int x) { return new Number() { public int intValue() { return 1; } public long longValue() { return 730441227; } public float floatValue() { return 1; } public double doubleValue() { return 1; } }; } }',
    },
    {
      name: 'a thread that answers late',
      when: 'running',
      code: javaSecret(
        'new Thread(() -> { for (;;) System.out.print("answer 1 0 0 0 1\\n1\\n"); }).start(); Thread.sleep(50); return 0;',
      ),
    },
    {
      name: 'a hook at the end',
      when: 'running',
      code: javaSecret(
        'Runtime.getRuntime().addShutdownHook(new Thread(() -> { for (;;); })); System.exit(0); return 0;',
      ),
    },
    {
      name: 'threads without end',
      when: 'running',
      code: javaSecret('for (;;) new Thread(() -> { for (;;); }).start();'),
    },
  ],
};
