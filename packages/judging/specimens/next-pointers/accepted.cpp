class Solution {
public:
    Node* connect(Node* root) {
        for (Node* level = root; level;) {
            Node start(0), *last = &start;
            for (Node* node = level; node; node = node->next) {
                if (node->left) last = last->next = node->left;
                if (node->right) last = last->next = node->right;
            }
            level = start.next;
        }
        return root;
    }
};
