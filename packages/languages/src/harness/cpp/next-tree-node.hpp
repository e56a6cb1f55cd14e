// Node of a tree whose nodes also point at their right neighbours.
#include <bits/stdc++.h>

class Node {
 public:
  int val;
  Node* left;
  Node* right;
  Node* next;
  Node() : val(0), left(nullptr), right(nullptr), next(nullptr) {}
  Node(int _val) : val(_val), left(nullptr), right(nullptr), next(nullptr) {}
  Node(int _val, Node* _left, Node* _right, Node* _next) : val(_val), left(_left), right(_right), next(_next) {}
};

namespace codenova {

inline void read_node(Input& in, Node*& root) {
  std::vector<Node*> nodes(in.count());
  for (Node*& node : nodes) {
    const std::string text(in.token());
    node = text == "n" ? nullptr : new Node(std::stoi(text));
  }
  size_t child = 1;
  for (Node* node : nodes) {
    if (!node) continue;
    if (child < nodes.size()) node->left = nodes[child];
    if (child + 1 < nodes.size()) node->right = nodes[child + 1];
    child += 2;
  }
  root = nodes.empty() ? nullptr : nodes[0];
}

inline void write_node(Output& out, const Node* root) {
  std::vector<std::vector<int>> levels;
  size_t seen = 0;
  for (const Node* first = root; first;) {
    std::vector<int> values;
    const Node* below = nullptr;
    for (const Node* node = first; node; node = node->next) {
      if (++seen > node_limit) throw Mistyped{"returned a level that does not end (a cycle?)"};
      values.push_back(node->val);
      if (!below) below = node->left ? node->left : node->right;
    }
    levels.push_back(values);
    first = below;
  }
  write(out, levels);
}

}  // namespace codenova
