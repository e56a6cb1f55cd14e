class Solution {
public:
    TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
        TreeNode* root = new TreeNode(preorder[0]);
        vector<TreeNode*> open{root};
        size_t next = 0;
        for (size_t i = 1; i < preorder.size(); i++) {
            TreeNode* node = new TreeNode(preorder[i]);
            TreeNode* parent = nullptr;
            while (!open.empty() && open.back()->val == inorder[next]) {
                parent = open.back();
                open.pop_back();
                next++;
            }
            if (parent) parent->right = node;
            else open.back()->left = node;
            open.push_back(node);
        }
        return root;
    }
};
