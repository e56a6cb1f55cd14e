class Solution {
public:
    Node* copyRandomList(Node* head) {
        unordered_map<Node*, Node*> copies;
        Node before(0);
        Node* last = &before;
        for (Node* node = head; node; node = node->next) {
            last->next = copies[node] = new Node(node->val);
            last = last->next;
            auto found = copies.find(node->random);
            if (found != copies.end()) last->random = found->second;
        }
        return before.next;
    }
};
