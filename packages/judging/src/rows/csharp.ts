import type { LanguageRows } from './language-rows.ts';
import { counter, echo, graph, noise } from './problems.ts';

const csharpMethod =
  'public int[] TwoSum(int[] nums, int target) { return nums[0] + nums[1] == target ? new[] { 0, 1 } : null; }';
const csharpSolution = `public class Solution {\n    ${csharpMethod}\n}\n`;
const csharpSecret = (body: string, before = '') =>
  `${before}\npublic class Solution { public int Secret(int x) { ${body} } }\n`;

export const csharpRows: LanguageRows = {
  total: (body) => `public class Solution {\n    public int Total(int[] values, int extra) {\n${body}\n    }\n}\n`,
  verdicts: [
    {
      body: 'Console.WriteLine("seen " + values.Length); return values.Sum() + extra;',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'return extra;', verdict: 'wrong-answer' },
    { body: 'for (;;);', verdict: 'time-limit-exceeded' },
    { body: 'Thread.Sleep(60000); return 0;', verdict: 'time-limit-exceeded' },
    { body: 'var all = new List<int[]>(); for (;;) all.Add(new int[100000]);', verdict: 'memory-limit-exceeded' },
    { body: "for (;;) Console.WriteLine(new string('x', 10000));", verdict: 'output-limit-exceeded' },
    { body: "for (;;) Console.Error.WriteLine(new string('x', 10000));", verdict: 'output-limit-exceeded' },
    {
      body: 'return values[99];',
      verdict: 'runtime-error',
      message: /^System\.IndexOutOfRangeException: .*\nSolution\.cs, line 3$/,
    },
    {
      body: 'string text = null; return text.Length;',
      verdict: 'runtime-error',
      message: /^System\.NullReferenceException: .*\nSolution\.cs, line 3$/,
    },
    {
      body: 'throw new InvalidOperationException("no");',
      verdict: 'runtime-error',
      message: /^System\.InvalidOperationException: no\nSolution\.cs, line 3$/,
    },
    { body: 'return 1 + Total(values, extra);', verdict: 'runtime-error', message: /StackOverflow/ },
    { body: 'Environment.Exit(0); return 0;', verdict: 'runtime-error', message: /ended before answering/ },
    { body: 'return values[0;', verdict: 'compilation-error', message: /^Solution\.cs\(3,\d+\): error CS/ },
    {
      body: 'return "a";',
      verdict: 'compilation-error',
      message: /^Solution\.cs\(3,8\): error CS0029: Cannot implicitly convert type `string' to `int'$/,
    },
  ],
  forms: [
    { name: 'a byte order mark', code: `\uFEFF${csharpSolution}` },
    { name: 'the name as in the signature', code: csharpSolution.replace('TwoSum', 'twoSum') },
    {
      name: 'a namespace and usings',
      code: `using System;\nusing System.Collections.Generic;\n\nnamespace Mine.Two\n{\n${csharpSolution}}\n`,
    },
    {
      name: 'Main, helpers and names of the library',
      code: `${csharpSolution}\npublic class PriorityQueue { public int Count = 3; }\nstatic class Extensions { public static int Half(this int x) { return x / 2; } }\nclass Program { static void Main(string[] args) { Console.WriteLine(new PriorityQueue().Count.Half()); } }\n`,
    },
    {
      name: 'a static class',
      code: csharpSolution.replace('class', 'static class').replace('int[] Two', 'static int[] Two'),
    },
    {
      name: 'lists in place of arrays',
      code: 'public class Solution { public IList<int> TwoSum(List<int> nums, int target) { return nums.Take(2).Sum() == target ? new List<int> { 0, 1 } : null; } }',
    },
    {
      name: 'an answer made while it is read',
      code: 'public class Solution { public IEnumerable<int> TwoSum(int[] nums, int target) { yield return 0; yield return 1; } }',
    },
    {
      name: 'what newer libraries have',
      problem: counter,
      code: 'public class Counter {\n  int value; readonly Dictionary<int, int> seen = new Dictionary<int, int>();\n  public Counter(int start) { value = start; }\n  public int Add(int amount) {\n    var queue = new PriorityQueue<string, int>(Comparer<int>.Create((a, b) => b - a));\n    queue.Enqueue("low", 1); queue.Enqueue("high", amount + 5); queue.Enqueue("middle", 2);\n    if (!queue.TryDequeue(out var first, out var priority) || first != "high" || queue.Peek() != "middle") return -1;\n    seen.TryAdd(amount, 1);\n    if (seen.GetValueOrDefault(amount) != 1 || "abc".Contains(\'d\') || Math.Clamp(9, 1, 3) != 3) return -2;\n    if (new[] { 1, 2, 3 }.Chunk(2).Last()[0] != 3 || new[] { 3, 1 }.MinBy(x => x) != 1 || BitOperations.PopCount(7u) != 3) return -3;\n    if (HashCode.Combine(1, 2) == 0 && new[] { 2, 1 }.Order().First() != 1) return -4;\n    return value += priority - 5;\n  }\n}\n',
    },
    {
      name: 'an overload that fits after',
      code: `public class Solution { public int[] TwoSum(string a, int b) { return null; } ${csharpMethod} }`,
    },
    {
      name: 'assignments to tuples',
      problem: counter,
      code: 'public class Counter {\n  int value, other = 5; static int u = 1, v = 2; class Link { public int Val; public Link Next; }\n  public Counter(int start) { value = start; }\n  void Swap(int[] a, int i, int j) => (a[i], a[j]) = (a[j], a[i]);\n  public int Add(int amount) {\n    var a = new[] { 1, 2, 3 }; var l = new List<int> { 1, 2, 3 }; var m = new[] { new[] { 1, 2 }, new[] { 3, 4 } }; int[,] g = { { 1, 2 }, { 3, 4 } };\n    Swap(a, 0, 2); (l[0], l[2]) = (l[2], l[0]); (m[0][1], m[1][0]) = (m[1][0], m[0][1]); (g[0, 1], g[1, 0]) = (g[1, 0], g[0, 1]); (u, v) = (v, u);\n    if (a[0] != 3 || a[2] != 1 || l[0] != 3 || l[2] != 1 || m[0][1] != 3 || m[1][0] != 2 || g[0, 1] != 3 || g[1, 0] != 2 || u == v) return -1;\n    var n = new[] { 2, 0, 1 }; (n[0], n[n[0]]) = (n[n[0]], n[0]); if (n[0] != 1 || n[2] != 2) return -2;\n    int x = 1, y = 2; (x, y) = (x + y, x); if (x != 3 || y != 1) return -3;\n    Link before = null, at = new Link { Val = 1, Next = new Link { Val = 2 } }; while (at != null) (at.Next, before, at) = (before, at, at.Next); if (before.Val != 2 || before.Next.Val != 1) return -4;\n    var seen = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }; var sum = 0; foreach (var (key, count) in seen) { sum += key.Length * count; } if (sum != 3) return -5;\n    foreach (var (p, q) in new[] { (1, 2), (3, 4) }) { sum += p * q; } if (sum != 17) return -6;\n    var pair = (4, 9); (x, y) = pair; if (x * y != 36) return -7;\n    (this.value, other) = (value + amount, other); return value;\n  }\n}\n',
    },
    {
      name: 'an assignment to a tuple that the compiler would get wrong',
      code: `public class Solution {\n    ${csharpMethod}\n    int F(int a, int b) {\n        for (;; (a, b) = (b, a + b)) if (a > 3) return a;\n    }\n}\n`,
      verdict: 'compilation-error',
      message:
        /^Solution\.cs\(4,\d+\): error CS1029: #error: .this compiler gets this assignment to a tuple wrong: assign one after the other'/,
    },
    {
      name: 'another name',
      code: csharpSolution.replace('TwoSum', 'Twosum'),
      verdict: 'compilation-error',
      message: 'class Solution has no method TwoSum with 2 parameters',
    },
    {
      name: 'a class of another name',
      code: csharpSolution.replace('Solution', 'Solutions'),
      verdict: 'compilation-error',
      message: 'there is no class Solution',
    },
    {
      name: 'other parameters',
      code: 'public class Solution { public int[] TwoSum(IList<string> nums, int[,] target) { return null; } }',
      verdict: 'compilation-error',
      message: 'method TwoSum takes (IList<string>, int[,]), where (int[], int) is expected',
    },
    {
      name: 'a constructor that is missing',
      problem: counter,
      code: 'public class Counter { public int Add(int amount) { return amount; } }',
      verdict: 'compilation-error',
      message: 'class Counter has no constructor with 1 parameter',
    },
    {
      name: 'another type returned',
      code: 'public class Solution { public object TwoSum(int[] nums, int target) { return "0 1"; } }',
      verdict: 'wrong-answer',
      message: 'returned 0 1, where int[] is expected',
    },
    {
      name: 'a table returned',
      code: 'public class Solution { public object TwoSum(int[] nums, int target) { return new Dictionary<int, string>(); } }',
      verdict: 'wrong-answer',
      message: 'returned Dictionary<int, string>, where int[] is expected',
    },
    {
      name: 'a node class of their own, for themselves',
      problem: counter,
      code: 'public class Node { public string Key; }\npublic class TreeNode { public Node Root = new Node(); }\npublic class Counter { int value; public Counter(int start) { value = start; new TreeNode().Root.Key = ""; } public int Add(int amount) { return value += amount; } }\n',
    },
    {
      name: 'the node class defined once more',
      problem: graph,
      code: 'public class Node { public int val { get; set; } public List<Node> neighbors; public Node(int v) { val = v; neighbors = new List<Node>(); } }\npublic class Solution { readonly Dictionary<Node, Node> seen = new Dictionary<Node, Node>(); public Node CloneGraph(Node node) { if (node == null) return null; if (seen.ContainsKey(node)) return seen[node]; var copy = seen[node] = new Node(node.val); foreach (var each in node.neighbors) copy.neighbors.Add(CloneGraph(each)); return copy; } }\n',
    },
    {
      name: 'the argument in place of a copy',
      problem: graph,
      code: 'public class Solution { public Node CloneGraph(Node node) { return node; } }',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'an error on the first line, beside our usings',
      code: 'public class Solution { public int[] TwoSum(int[] nums, int target) { return 5; } }',
      verdict: 'compilation-error',
      message: "Solution.cs(1,78): error CS0029: Cannot implicitly convert type `int' to `int[]'",
    },
    {
      name: 'an uncaught exception of a program',
      problem: echo,
      code: 'using System;\nclass Program {\n  static void Main() {\n    throw new InvalidOperationException("z");\n  }\n}\n',
      verdict: 'runtime-error',
      message: 'System.InvalidOperationException: z\nProgram.cs, line 4',
    },
    {
      name: 'an exit code of a program',
      problem: echo,
      code: 'class Program { static int Main(string[] args) { Console.WriteLine(4); return 3; } }',
      verdict: 'runtime-error',
      message: 'ended before answering, with exit code 3',
    },
    {
      name: 'a program that leaves a thread behind',
      problem: echo,
      code: 'class Program { static void Main() { new Thread(() => Thread.Sleep(60000)).Start(); Console.WriteLine(int.Parse(Console.ReadLine())); } }',
    },
    {
      name: 'a program without Main',
      problem: echo,
      code: 'class Program { }',
      verdict: 'compilation-error',
      message: /^error CS5001: .*does not contain a static `Main' method/,
    },
    {
      name: 'digits set apart',
      problem: counter,
      code: 'public class Counter {\n  int value;\n  public Counter(int start) { value = start; }\n  public int Add(int amount) {\n    if (1_000_000_007 != 1000000007L || 0xFF_FF != 65535 || 0b1_0 != 2 || 1_0.2_5 != 10.25 || $"{1_0 + 1}{{1_0}}" != "11{1_0}" || "1_0".Length != 3) return -1;\n    return value += amount;\n  }\n}\n',
    },
    {
      name: 'what a newer compiler knows of null',
      problem: counter,
      code: 'public class Counter {\n  int value; List<int> all; string text = null!;\n  public Counter(int start) { value = start; }\n  public int Add(int amount) {\n    if (text is not null || !(text is null)) return -1;\n    all ??= new List<int>(); all!.Add(amount); (text ??= amount > 0 ? "a" : "b").ToString();\n    if (text! != "a" || !all.Contains(amount)) return -2;\n    var was = all.Count; text = null;\n    return value += amount;\n  }\n}\n',
    },
    {
      name: 'an assignment to a tuple within another one',
      problem: counter,
      code: 'public class Counter {\n  int value, a = 1, b = 2; Action swap; string text;\n  public Counter(int start) { value = start; }\n  public int Add(int amount) {\n    (swap, text) = (() => {\n      (a, b) = (b, a); // both\n      foreach (var (k, v) in new[] { (1, 2) }) { (a, b) = (b + k, a + v); }\n    }, "//");\n    a = 1; b = 2; swap();\n    if (a != 2 || b != 4 || text != "//") return -1;\n    return value += amount;\n  }\n}\n',
    },
    {
      name: 'a static constructor that fails',
      code: 'public class Solution {\n    public int[] TwoSum(int[] nums, int target) { return Helper.Table; }\n}\nstatic class Helper {\n    public static int[] Table;\n    static Helper() {\n        Table[0] = 1;\n    }\n}\n',
      verdict: 'runtime-error',
      message: /^System\.NullReferenceException: .*\nSolution\.cs, line 7$/,
    },
    {
      name: 'a static constructor of a program that prints the answer, then fails',
      problem: echo,
      code: 'class Program {\n  static Program() {\n    Console.WriteLine(Console.ReadLine());\n    throw new InvalidOperationException("z");\n  }\n  static void Main() { }\n}\n',
      verdict: 'runtime-error',
      message: 'System.InvalidOperationException: z\nProgram.cs, line 4',
    },
    { name: 'nothing', code: '', verdict: 'compilation-error', message: 'there is no class Solution' },
    {
      name: 'ten kilobytes of noise',
      code: noise,
      verdict: 'compilation-error',
      message: /^Solution\.cs\(1,\d+\): error /,
    },
    { name: 'a control character', code: 'class Solution {\u0000}', verdict: 'compilation-error' },
  ],
  attacks: [
    {
      name: 'deep parentheses',
      when: 'compiling',
      code: csharpSecret(`return ${'('.repeat(4_000)}x${')'.repeat(4_000)} +;`),
    },
    {
      name: 'a sum of many terms',
      when: 'compiling',
      code: csharpSecret(`return ${'1 + '.repeat(2_400)}0;`),
      verdict: 'wrong-answer',
    },
    {
      name: 'a line of another file',
      when: 'compiling',
      code: csharpSecret('return y;', '#line 1 "/etc/shadow"'),
    },
    {
      name: 'a key out of a file of the host',
      when: 'compiling',
      code: csharpSecret('return 0;', '[assembly: System.Reflection.AssemblyKeyFile("/etc/shadow")]'),
    },
    { name: 'a class of ours', when: 'compiling', code: csharpSecret('return CodeNova.Harness.GetHashCode();') },
    {
      name: 'types without end',
      when: 'compiling',
      code: csharpSecret('return 0', 'class A<T> : A<A<T>> { A<A<T>> a; }'),
    },
    {
      name: 'a writer that is patched',
      when: 'running',
      code: csharpSecret('Console.SetOut(TextWriter.Null); Console.SetError(TextWriter.Null); return 0;'),
    },
    {
      name: 'answers on the channel, then an end',
      when: 'running',
      code: csharpSecret(
        'write(3, "answer 1 0 0 0 1\\n1\\nanswer 1 0 0 0 1\\n1\\nanswer 1 0 0 0 1\\n1\\n", 57); Environment.Exit(0); return 0;',
        'using System.Runtime.InteropServices;',
      ).replace(
        'public int',
        '[DllImport("libc.so.6")] static extern int write(int to, string text, int size); public int',
      ),
    },
    {
      name: 'the harness found by reflection',
      when: 'running',
      code: csharpSecret(
        'foreach (var type in System.Reflection.Assembly.GetEntryAssembly().GetTypes()) foreach (var field in type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)) if (!field.IsLiteral && !field.FieldType.IsValueType) field.SetValue(null, null); return 730441227;',
      ),
    },
    {
      name: 'a number that changes',
      when: 'running',
      code: 'class Odd : IConvertible { public TypeCode GetTypeCode() { return TypeCode.Int32; } public long ToInt64(IFormatProvider p) { return 730441227; } public bool ToBoolean(IFormatProvider p) { return true; } public byte ToByte(IFormatProvider p) { return 1; } public char ToChar(IFormatProvider p) { return \'1\'; } public DateTime ToDateTime(IFormatProvider p) { return DateTime.Now; } public decimal ToDecimal(IFormatProvider p) { return 1; } public double ToDouble(IFormatProvider p) { return 1; } public short ToInt16(IFormatProvider p) { return 1; } public int ToInt32(IFormatProvider p) { return 730441227; } public sbyte ToSByte(IFormatProvider p) { return 1; } public float ToSingle(IFormatProvider p) { return 1; } public string ToString(IFormatProvider p) { return "730441227"; } public object ToType(Type t, IFormatProvider p) { return 730441227; } public ushort ToUInt16(IFormatProvider p) { return 1; } public uint ToUInt32(IFormatProvider p) { return 1; } public ulong ToUInt64(IFormatProvider p) { return 1; } }\npublic class Solution { public object Secret(int x) { return new Odd(); } }',
    },
    {
      name: 'a hook at the end',
      when: 'running',
      code: csharpSecret(
        'AppDomain.CurrentDomain.ProcessExit += (s, e) => { for (;;); }; Environment.Exit(0); return 0;',
      ),
    },
    {
      name: 'a thread that prints without end',
      when: 'running',
      code: csharpSecret(
        'new Thread(() => { for (;;) Console.Write("answer 1 0 0 0 1\\n1\\n"); }).Start(); Thread.Sleep(50); return 0;',
      ),
    },
    {
      name: 'threads without end',
      when: 'running',
      code: csharpSecret('for (;;) new Thread(() => { for (;;); }).Start();'),
    },
    {
      name: 'memory beside the heap',
      when: 'running',
      code: csharpSecret(
        'for (;;) { var at = System.Runtime.InteropServices.Marshal.AllocHGlobal(1 << 24); for (var i = 0; i < 1 << 24; i += 4096) System.Runtime.InteropServices.Marshal.WriteByte(at, i, 1); }',
      ),
      verdict: 'memory-limit-exceeded',
    },
  ],
};
