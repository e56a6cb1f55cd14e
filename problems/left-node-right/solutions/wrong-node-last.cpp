class Solution {
public:
    vector<int> inorderTraversal(TreeNode* root) {
        vector<int> values;
        visit(root, values);
        return values;
    }

private:
    void visit(TreeNode* node, vector<int>& values) {
        if (!node) return;
        visit(node->left, values);
        visit(node->right, values);
        values.push_back(node->val);
    }
};
