public class Solution {
    private readonly Dictionary<Node, Node> copies = new Dictionary<Node, Node>();

    public Node CloneGraph(Node node) {
        if (node == null) return null;
        if (copies.TryGetValue(node, out var known)) return known;
        var copy = copies[node] = new Node(node.val);
        foreach (var neighbor in node.neighbors) copy.neighbors.Add(CloneGraph(neighbor));
        return copy;
    }
}
