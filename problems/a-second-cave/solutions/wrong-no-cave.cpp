class Solution {
public:
    Node* cloneGraph(Node* node) {
        map<Node*, Node*> copies;
        copies[node] = new Node(node->val);
        queue<Node*> waiting;
        waiting.push(node);
        while (!waiting.empty()) {
            Node* chamber = waiting.front();
            waiting.pop();
            for (Node* other : chamber->neighbors) {
                if (!copies.count(other)) {
                    copies[other] = new Node(other->val);
                    waiting.push(other);
                }
                copies[chamber]->neighbors.push_back(copies[other]);
            }
        }
        return copies[node];
    }
};
