// Node of a connected graph; node k holds the value k.
#include <bits/stdc++.h>

class Node {
 public:
  int val;
  std::vector<Node*> neighbors;
  Node() : val(0) {}
  Node(int _val) : val(_val) {}
  Node(int _val, std::vector<Node*> _neighbors) : val(_val), neighbors(_neighbors) {}
};

namespace codenova {

inline void read_node(Input& in, Node*& first) {
  std::vector<Node*> nodes(in.count());
  for (size_t index = 0; index < nodes.size(); index++) give_node(nodes[index] = new Node(static_cast<int>(index) + 1));
  for (Node* node : nodes) {
    node->neighbors.resize(in.count());
    for (Node*& neighbor : node->neighbors) neighbor = nodes[static_cast<size_t>(in.integer()) - 1];
  }
  first = nodes.empty() ? nullptr : nodes[0];
}

inline void write_node(Output& out, const Node* first) {
  std::vector<const Node*> found;
  std::unordered_set<const Node*> seen;
  const auto visit = [&](const Node* node) {
    check_is_copy(node);
    if (found.size() > node_limit) throw Mistyped{"returned a graph that does not end"};
    if (seen.insert(node).second) found.push_back(node);
  };
  if (first) visit(first);
  for (size_t index = 0; index < found.size(); index++)
    for (const Node* neighbor : found[index]->neighbors) {
      if (!neighbor) throw Mistyped{"returned a node with a neighbor that is null"};
      visit(neighbor);
    }
  std::vector<const Node*> nodes(found.size());
  for (const Node* node : found) {
    const bool fits = node->val >= 1 && static_cast<size_t>(node->val) <= nodes.size();
    if (!fits || nodes[static_cast<size_t>(node->val) - 1])
      throw Mistyped{"returned a graph whose nodes are not 1 to " + std::to_string(nodes.size()) + ", each once"};
    nodes[static_cast<size_t>(node->val) - 1] = node;
  }
  if (first && first->val != 1) throw Mistyped{"returned node " + std::to_string(first->val) + ", where node 1 is expected"};
  out.number(static_cast<long long>(nodes.size()));
  for (const Node* node : nodes) {
    out.number(static_cast<long long>(node->neighbors.size()));
    for (const Node* neighbor : node->neighbors) write(out, neighbor->val);
  }
}

}  // namespace codenova
