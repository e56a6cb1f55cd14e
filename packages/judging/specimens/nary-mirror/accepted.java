class Solution {
    public Node mirror(Node root) {
        if (root == null) return null;
        List<Node> children = new ArrayList<>();
        for (Node child : root.children) children.add(0, mirror(child));
        return new Node(root.val, children);
    }
}
