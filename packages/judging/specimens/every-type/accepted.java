class Repeater {
  private final int seed; private final String[] names;
  public Repeater(int seed, String[] names) { this.seed = seed; this.names = names; }
  public int seed() { return seed; }
  public List<String> names() { return Arrays.asList(names); }
  public int echo_int(int value) { return value; }
  public long echo_long(long value) { return value; }
  public double echo_double(double value) { return value; }
  public boolean echo_bool(boolean value) { return value; }
  public char echo_char(char value) { return value; }
  public String echo_string(String value) { return value; }
  public ListNode echo_ListNode(ListNode value) { return value; }
  public TreeNode echo_TreeNode(TreeNode value) { return value; }
  public int[] echo_ints(int[] value) { return value; }
  public long[] echo_longs(long[] value) { return value; }
  public double[] echo_doubles(double[] value) { return value; }
  public boolean[] echo_bools(boolean[] value) { return value; }
  public char[] echo_chars(char[] value) { return value; }
  public String[] echo_strings(String[] value) { return value; }
  public int[][] echo_intss(int[][] value) { return value; }
  public char[][] echo_charss(char[][] value) { return value; }
  public String[][] echo_stringss(String[][] value) { return value; }
  public int[][][] echo_intsss(int[][][] value) { return value; }
  public ListNode[] echo_ListNodes(ListNode[] value) { return value; }
  public TreeNode[] echo_TreeNodes(TreeNode[] value) { return value; }
}
