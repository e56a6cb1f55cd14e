class Solution {
public:
    int kthSmallest(TreeNode* root, int k) {
        int left = size(root->left);
        if (k <= left) return kthSmallest(root->left, k);
        if (k == left + 1) return root->val;
        return kthSmallest(root->right, k - left - 1);
    }

private:
    int size(TreeNode* node) { return node ? 1 + size(node->left) + size(node->right) : 0; }
};
