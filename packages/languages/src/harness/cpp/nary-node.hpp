// Node of a tree of any number of children a node.
#include <bits/stdc++.h>

class Node {
 public:
  int val;
  std::vector<Node*> children;
  Node() : val(0) {}
  Node(int _val) : val(_val) {}
  Node(int _val, std::vector<Node*> _children) : val(_val), children(_children) {}
};

namespace codenova {

inline void read_node(Input& in, Node*& root) {
  std::vector<Node*> nodes(in.count());
  for (Node*& node : nodes) node = new Node(0);
  size_t child = 1;
  for (Node* node : nodes) {
    node->val = in.integer();
    for (size_t left = in.count(); left > 0; left--) node->children.push_back(nodes.at(child++));
  }
  root = nodes.empty() ? nullptr : nodes[0];
}

inline void write_node(Output& out, const Node* root) {
  std::vector<const Node*> nodes;
  if (root) nodes.push_back(root);
  for (size_t index = 0; index < nodes.size(); index++)
    for (const Node* child : nodes[index]->children) {
      if (!child) throw Mistyped{"returned a node with a child that is null"};
      if (nodes.size() > node_limit) throw Mistyped{"returned a tree that does not end (a cycle?)"};
      nodes.push_back(child);
    }
  out.number(static_cast<long long>(nodes.size()));
  for (const Node* node : nodes) {
    write(out, node->val);
    out.number(static_cast<long long>(node->children.size()));
  }
}

}  // namespace codenova
