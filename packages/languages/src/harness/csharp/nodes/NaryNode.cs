using System.Collections.Generic;

public class Node
{
    public int val;
    public IList<Node> children;

    public Node(int val = 0)
    {
        this.val = val;
        children = new List<Node>();
    }

    public Node(int val, IList<Node> children)
    {
        this.val = val;
        this.children = children;
    }
}
