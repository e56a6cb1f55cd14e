public class Solution {
    public long SumList(ListNode head, TreeNode root) {
        return List(head) + Tree(root);
    }

    private long List(ListNode node) {
        return node == null ? 0 : node.val + List(node.next);
    }

    private long Tree(TreeNode node) {
        return node == null ? 0 : node.val + Tree(node.left) + Tree(node.right);
    }
}
