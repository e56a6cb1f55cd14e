using System.Collections.Generic;

public class Node
{
    public int val;
    public IList<Node> neighbors;

    public Node(int val = 0)
    {
        this.val = val;
        neighbors = new List<Node>();
    }

    public Node(int val, List<Node> neighbors)
    {
        this.val = val;
        this.neighbors = neighbors;
    }
}
