class Solution {
public:
    TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
        if (preorder.empty() || inorder.empty()) return nullptr;
        TreeNode* root = new TreeNode(preorder[0]);
        auto at = find(inorder.begin(), inorder.end(), preorder[0]);
        int left = at == inorder.end() ? 0 : at - inorder.begin();
        int cut = max(1, min<int>(left, preorder.size()));
        vector<int> leftPre(preorder.begin() + 1, preorder.begin() + cut), rightPre(preorder.begin() + cut, preorder.end());
        vector<int> leftIn(inorder.begin(), inorder.begin() + left);
        vector<int> rightIn(inorder.begin() + min<int>(left + 1, inorder.size()), inorder.end());
        root->left = buildTree(leftPre, leftIn);
        root->right = buildTree(rightPre, rightIn);
        return root;
    }
};
