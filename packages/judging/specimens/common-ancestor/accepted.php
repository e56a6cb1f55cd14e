class Solution {
    /**
     * @param TreeNode $root
     * @param TreeNode $p
     * @param TreeNode $q
     * @return TreeNode
     */
    function lowestCommonAncestor($root, $p, $q) {
        if (max($p->val, $q->val) < $root->val) return $this->lowestCommonAncestor($root->left, $p, $q);
        if (min($p->val, $q->val) > $root->val) return $this->lowestCommonAncestor($root->right, $p, $q);
        return $root;
    }
}
