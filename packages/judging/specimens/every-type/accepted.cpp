class Repeater {
  int seed_; vector<string> names_;
public:
  Repeater(int seed, vector<string>& names) : seed_(seed), names_(names) {}
  int seed() { return seed_; }
  const vector<string>& names() const { return names_; }
  int echo_int(int value) { return value; }
  long long echo_long(long long value) { return value; }
  double echo_double(double value) { return value; }
  bool echo_bool(bool value) { return value; }
  char echo_char(char value) { return value; }
  string echo_string(string value) { return value; }
  ListNode* echo_ListNode(ListNode* value) { return value; }
  TreeNode* echo_TreeNode(TreeNode* value) { return value; }
  vector<int> echo_ints(vector<int> value) { return value; }
  vector<long long> echo_longs(vector<long long> value) { return value; }
  vector<double> echo_doubles(vector<double> value) { return value; }
  vector<bool> echo_bools(vector<bool> value) { return value; }
  vector<char> echo_chars(vector<char> value) { return value; }
  vector<string> echo_strings(vector<string> value) { return value; }
  vector<vector<int>> echo_intss(vector<vector<int>> value) { return value; }
  vector<vector<char>> echo_charss(vector<vector<char>> value) { return value; }
  vector<vector<string>> echo_stringss(vector<vector<string>> value) { return value; }
  vector<vector<vector<int>>> echo_intsss(vector<vector<vector<int>>> value) { return value; }
  vector<ListNode*> echo_ListNodes(vector<ListNode*> value) { return value; }
  vector<TreeNode*> echo_TreeNodes(vector<TreeNode*> value) { return value; }
};
