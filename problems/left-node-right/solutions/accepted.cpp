class Solution {
public:
    vector<int> inorderTraversal(TreeNode* root) {
        vector<int> values;
        stack<TreeNode*> waiting;
        while (root || !waiting.empty()) {
            for (; root; root = root->left) waiting.push(root);
            root = waiting.top();
            waiting.pop();
            values.push_back(root->val);
            root = root->right;
        }
        return values;
    }
};
