class Solution {
public:
    int diameterOfBinaryTree(TreeNode* root) {
        int longest = 0;
        levels(root, longest);
        return longest;
    }

private:
    int levels(TreeNode* node, int& longest) {
        if (!node) return 0;
        int left = levels(node->left, longest), right = levels(node->right, longest);
        longest = max(longest, left + right);
        return 1 + max(left, right);
    }
};
