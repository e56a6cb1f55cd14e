public class Solution {
    public Node Mirror(Node root) {
        if (root == null) return null;
        return new Node(root.val, root.children.Reverse().Select(Mirror).ToList());
    }
}
