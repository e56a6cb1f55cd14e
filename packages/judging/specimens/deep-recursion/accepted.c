static long long list(struct ListNode* node) { return node ? node->val + list(node->next) : 0; }

static long long tree(struct TreeNode* node) { return node ? node->val + tree(node->left) + tree(node->right) : 0; }

long long sumList(struct ListNode* head, struct TreeNode* root) { return list(head) + tree(root); }
