class Solution:
    def sumList(self, head: Optional[ListNode], root: Optional[TreeNode]) -> int:
        def list_sum(node): return node.val + list_sum(node.next) if node else 0
        def tree_sum(node): return node.val + tree_sum(node.left) + tree_sum(node.right) if node else 0
        return list_sum(head) + tree_sum(root)
