class Solution {
public:
    bool isBalanced(TreeNode* root) { return levels(root) >= 0; }

private:
    int levels(TreeNode* node) {
        if (!node) return 0;
        int left = levels(node->left);
        if (left < 0) return -1;
        int right = levels(node->right);
        if (right < 0 || abs(left - right) > 1) return -1;
        return 1 + max(left, right);
    }
};
