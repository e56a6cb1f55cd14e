class Solution {
public:
    Node* copyRandomList(Node* head) {
        for (Node* node = head; node; node = node->next->next) {
            Node* copy = new Node(node->val);
            copy->next = node->next;
            node->next = copy;
        }
        for (Node* node = head; node; node = node->next->next)
            node->next->random = node->random ? node->random->next : nullptr;
        Node* result = head ? head->next : nullptr;
        for (Node* node = head; node; node = node->next) {
            Node* copy = node->next;
            node->next = copy->next;
            copy->next = node->next ? node->next->next : nullptr;
        }
        return result;
    }
};
