public class Repeater {
    private readonly int seed;
    private readonly string[] names;

    public Repeater(int seed, string[] names) {
        this.seed = seed;
        this.names = names;
    }

    public int Seed() { return seed; }
    public IList<string> Names() { return names.ToList(); }
    public int EchoInt(int value) { return value; }
    public long EchoLong(long value) { return value; }
    public double EchoDouble(double value) { return value; }
    public bool EchoBool(bool value) { return value; }
    public char EchoChar(char value) { return value; }
    public string EchoString(string value) { return value; }
    public ListNode EchoListNode(ListNode value) { return value; }
    public TreeNode EchoTreeNode(TreeNode value) { return value; }
    public int[] echo_ints(int[] value) { return value; }
    public long[] EchoLongs(long[] value) { return value; }
    public double[] EchoDoubles(double[] value) { return value; }
    public bool[] EchoBools(bool[] value) { return value; }
    public char[] EchoChars(char[] value) { return value; }
    public string[] EchoStrings(string[] value) { return value; }
    public int[][] EchoIntss(int[][] value) { return value; }
    public char[][] EchoCharss(char[][] value) { return value; }
    public IList<IList<string>> EchoStringss(IList<IList<string>> value) { return value; }
    public int[][][] EchoIntsss(int[][][] value) { return value; }
    public ListNode[] EchoListNodes(ListNode[] value) { return value; }
    public IList<TreeNode> EchoTreeNodes(IList<TreeNode> value) { return value; }
}
