class Solution {
    fun lowestCommonAncestor(root: TreeNode?, p: TreeNode?, q: TreeNode?): TreeNode? {
        var node = root
        while (node != null) {
            node = when {
                p!!.`val` < node.`val` && q!!.`val` < node.`val` -> node.left
                p.`val` > node.`val` && q!!.`val` > node.`val` -> node.right
                else -> return node
            }
        }
        return null
    }
}
