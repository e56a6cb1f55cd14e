class Solution {
    fun sumList(head: ListNode?, root: TreeNode?): Long = list(head) + tree(root)

    private fun list(node: ListNode?): Long = if (node == null) 0L else node.`val` + list(node.next)

    private fun tree(node: TreeNode?): Long =
        if (node == null) 0L else node.`val` + tree(node.left) + tree(node.right)
}
