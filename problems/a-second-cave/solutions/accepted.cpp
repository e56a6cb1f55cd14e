class Solution {
    unordered_map<Node*, Node*> copies;

public:
    Node* cloneGraph(Node* node) {
        if (node == nullptr) return nullptr;
        auto known = copies.find(node);
        if (known != copies.end()) return known->second;
        Node* copy = new Node(node->val);
        copies[node] = copy;
        for (Node* other : node->neighbors) copy->neighbors.push_back(cloneGraph(other));
        return copy;
    }
};
