class Solution {
public:
    int goodNodes(TreeNode* root) { return count(root, root->val); }

private:
    int count(TreeNode* node, int greatest) {
        if (!node) return 0;
        int own = node->val >= greatest ? 1 : 0;
        greatest = max(greatest, node->val);
        return own + count(node->left, greatest) + count(node->right, greatest);
    }
};
