class Solution {
public:
    vector<int> rightSideView(TreeNode* root) {
        vector<int> seen;
        queue<TreeNode*> waiting;
        if (root) waiting.push(root);
        while (!waiting.empty()) {
            seen.push_back(waiting.back()->val);
            for (size_t left = waiting.size(); left > 0; left--) {
                TreeNode* node = waiting.front();
                waiting.pop();
                if (node->left) waiting.push(node->left);
                if (node->right) waiting.push(node->right);
            }
        }
        return seen;
    }
};
