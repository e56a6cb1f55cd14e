class Solution {
public:
    bool isValidBST(TreeNode* root) {
        long long before = LLONG_MIN;
        return rises(root, before);
    }

private:
    bool rises(TreeNode* node, long long& before) {
        if (!node) return true;
        if (!rises(node->left, before) || node->val <= before) return false;
        before = node->val;
        return rises(node->right, before);
    }
};
