// Node of a list whose nodes also point at random ones.
#include <bits/stdc++.h>

class Node {
 public:
  int val;
  Node* next;
  Node* random;
  Node() : val(0), next(nullptr), random(nullptr) {}
  Node(int _val) : val(_val), next(nullptr), random(nullptr) {}
  Node(int _val, Node* _next, Node* _random) : val(_val), next(_next), random(_random) {}
};

namespace codenova {

inline void read_node(Input& in, Node*& head) {
  std::vector<Node*> nodes(in.count());
  for (Node*& node : nodes) give_node(node = new Node(0));
  for (size_t index = 0; index < nodes.size(); index++) {
    nodes[index]->val = in.integer();
    const int random = in.integer();
    if (random >= 0) nodes[index]->random = nodes[static_cast<size_t>(random)];
    if (index > 0) nodes[index - 1]->next = nodes[index];
  }
  head = nodes.empty() ? nullptr : nodes[0];
}

inline void write_node(Output& out, const Node* head) {
  std::vector<const Node*> nodes;
  std::unordered_map<const Node*, int> places;
  for (; head; head = head->next) {
    check_is_copy(head);
    if (!places.emplace(head, nodes.size()).second || nodes.size() > node_limit)
      throw Mistyped{"returned a list that does not end (a cycle?)"};
    nodes.push_back(head);
  }
  out.number(static_cast<long long>(nodes.size()));
  for (const Node* node : nodes) {
    write(out, node->val);
    if (!node->random) {
      out.number(-1LL);
      continue;
    }
    check_is_copy(node->random);
    const auto place = places.find(node->random);
    if (place == places.end()) throw Mistyped{"returned a node whose random node is not in the list"};
    write(out, place->second);
  }
}

}  // namespace codenova
