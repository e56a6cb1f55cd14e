class Solution {
    public Node connect(Node root) {
        for (Node level = root; level != null; ) {
            Node before = new Node(0), last = before;
            for (Node node = level; node != null; node = node.next) {
                if (node.left != null) last = last.next = node.left;
                if (node.right != null) last = last.next = node.right;
            }
            level = before.next;
        }
        return root;
    }
}
