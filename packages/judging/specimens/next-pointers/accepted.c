struct Node* connect(struct Node* root) {
    for (struct Node* level = root; level;) {
        struct Node start = {0}, *last = &start;
        for (struct Node* node = level; node; node = node->next) {
            if (node->left) last = last->next = node->left;
            if (node->right) last = last->next = node->right;
        }
        level = start.next;
    }
    return root;
}
