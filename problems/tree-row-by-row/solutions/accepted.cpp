class Solution {
public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        vector<vector<int>> rows;
        queue<TreeNode*> waiting;
        if (root) waiting.push(root);
        while (!waiting.empty()) {
            rows.emplace_back();
            for (size_t left = waiting.size(); left > 0; left--) {
                TreeNode* node = waiting.front();
                waiting.pop();
                rows.back().push_back(node->val);
                if (node->left) waiting.push(node->left);
                if (node->right) waiting.push(node->right);
            }
        }
        return rows;
    }
};
