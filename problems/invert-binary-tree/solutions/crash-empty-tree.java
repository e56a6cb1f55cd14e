class Solution {
    public TreeNode invertTree(TreeNode root) {
        TreeNode left = root.left;
        root.left = root.right;
        root.right = left;
        if (root.left != null) invertTree(root.left);
        if (root.right != null) invertTree(root.right);
        return root;
    }
}
