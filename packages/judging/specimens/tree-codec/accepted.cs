public class Codec {
    public string serialize(TreeNode root) {
        return root == null ? "#" : $"{root.val},{serialize(root.left)},{serialize(root.right)}";
    }

    public TreeNode deserialize(string data) {
        return Build(new Queue<string>(data.Split(',')));
    }

    private TreeNode Build(Queue<string> tokens) {
        string token = tokens.Dequeue();
        return token == "#" ? null : new TreeNode(int.Parse(token), Build(tokens), Build(tokens));
    }
}
