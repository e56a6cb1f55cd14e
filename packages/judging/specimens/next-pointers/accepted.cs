public class Solution {
    public Node Connect(Node root) {
        for (var level = root; level != null; ) {
            Node before = new Node(), last = before;
            for (var node = level; node != null; node = node.next) {
                if (node.left != null) last = last.next = node.left;
                if (node.right != null) last = last.next = node.right;
            }
            level = before.next;
        }
        return root;
    }
}
