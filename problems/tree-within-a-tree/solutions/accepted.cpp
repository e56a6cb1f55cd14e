class Solution {
public:
    bool isSubtree(TreeNode* root, TreeNode* subRoot) {
        if (!root) return false;
        return alike(root, subRoot) || isSubtree(root->left, subRoot) || isSubtree(root->right, subRoot);
    }

private:
    bool alike(TreeNode* one, TreeNode* other) {
        if (!one || !other) return one == other;
        return one->val == other->val && alike(one->left, other->left) && alike(one->right, other->right);
    }
};
